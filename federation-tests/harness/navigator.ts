// Fedify asks the runtime's name of `navigator`, which Node.js has only from version 21 on.
// Imported before Fedify.
globalThis.navigator ??= { userAgent: `Node.js/${process.versions.node}` } as Navigator;
