/**
 * The camera that reads codes: by the browser's own detector where it has one,
 * else by one that is fetched before. No picture leaves the phone.
 */

/** Between two looks, in milliseconds. */
const PAUSE = 150;
/** The longer side of the picture that is looked at: more is slow, and no code is finer. */
const SIDE = 640;

type Look = (video: HTMLVideoElement) => Promise<string | undefined>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

interface Detectors {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

async function ownLook(): Promise<Look | undefined> {
  const { BarcodeDetector } = window as { BarcodeDetector?: Detectors };
  const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
  if (!BarcodeDetector || !formats.includes("qr_code")) return undefined;
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  return async (video) => (await detector.detect(video))[0]?.rawValue;
}

async function fetchedLook(): Promise<Look> {
  const { default: decode } = await import("qr/decode.js");
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, SIDE / Math.max(video.videoWidth, video.videoHeight, 1));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!pen || canvas.width === 0) return undefined;
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return decode(pen.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      // There is no code in the picture.
      return undefined;
    }
  };
}

/** What reads codes, with all that it needs from the network. */
export async function loadLook(): Promise<Look> {
  return (await ownLook()) ?? (await fetchedLook());
}

/** Shows what the camera sees and tells every code in it, until the answer is called. */
export async function openEye(
  video: HTMLVideoElement,
  onCode: (code: string) => void,
): Promise<() => void> {
  const look = await loadLook();
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: "environment" },
    audio: false,
  });
  let isOpen = true;
  const close = () => {
    isOpen = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    video.srcObject = stream;
    await video.play();
  } catch (error) {
    close();
    throw error;
  }
  const watch = async () => {
    if (!isOpen) return;
    const code = await look(video).catch(() => undefined);
    if (isOpen && code) onCode(code);
    setTimeout(watch, PAUSE);
  };
  void watch();
  return close;
}
