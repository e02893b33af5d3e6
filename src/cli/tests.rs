#![allow(clippy::unwrap_used)]
use clap::{CommandFactory, Parser};

use super::*;

fn each(command: &clap::Command, check: &mut impl FnMut(&clap::Command)) {
    check(command);
    for command in command
        .get_subcommands()
        .filter(|command| command.get_name() != "help")
    {
        each(command, check);
    }
}

#[test]
fn the_command_line_is_well_formed() {
    Cli::command().debug_assert();
}

#[test]
fn every_command_and_argument_is_explained() {
    each(&Cli::command(), &mut |command| {
        let name = command.get_name();
        assert!(command.get_about().is_some(), "{name} has no help");
        for argument in command.get_arguments() {
            assert!(
                argument.get_help().is_some(),
                "{name} {} has no help",
                argument.get_id()
            );
        }
    });
}

#[test]
fn every_command_that_prints_a_result_can_print_json() {
    each(&Cli::command(), &mut |command| {
        let prints = !command.has_subcommands() && command.get_name() != "serve";
        let has_json = command
            .get_arguments()
            .any(|argument| argument.get_id() == "json");
        assert!(has_json || !prints, "{} has no --json", command.get_name());
    });
}

#[test]
fn the_commands_of_the_contract_are_read() {
    for line in [
        "demo --dir /tmp/x --port 9000",
        "setup --name Vilnius --language lt en --operator a@example.lt --handle vilnius --password-stdin --json",
        "setup --name Vilnius --language lt --language en --operator a@example.lt",
        "setup --name Vilnius --language lt,en --operator a@example.lt",
        "serve --config waymark.toml",
        "--config waymark.toml serve",
        "token create --account a@example.lt --scope read write --scope admin",
        "account add a@example.lt --role operator",
        "account add a@example.lt --organisation library --membership editor",
        "account list --json",
        "account link a@example.lt",
        "account role a@example.lt partner",
        "account remove a@example.lt",
        "peer follow @tilburg@tilburg.example",
        "peer block evil.example --reason spam",
        "peer show tilburg.example --json",
        "import opportunities feed.csv --organisation library --mapping feed.toml --dry-run --json",
        "import opportunities - --organisation library --format ndjson --no-federation",
        "openapi",
        "migrate",
        "doctor --json",
        "version --json",
    ] {
        let arguments = std::iter::once("waymark").chain(line.split_whitespace());
        assert!(Cli::try_parse_from(arguments).is_ok(), "{line}");
    }
}

#[test]
fn wrong_usage_exits_with_2() {
    for line in [
        "",
        "serve --fast",
        "setup --name Vilnius",
        "account add a@example.lt --role king",
        "peer follow",
        "demo --port 0",
        "demo --port 65535",
    ] {
        let arguments = std::iter::once("waymark").chain(line.split_whitespace());
        assert_eq!(
            Cli::try_parse_from(arguments).unwrap_err().exit_code(),
            2,
            "{line}"
        );
    }
}
