/** 0 where all went well, 1 where something of a file cannot be used, 2 where the command could not be carried out. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs a command with what was asked for, "help" or undefined where it was called otherwise than it
 * says: then it prints how to call it. Gives the exit code.
 */
export function runCalled<Asked extends object, Code extends ExitCode | Promise<ExitCode>>(
  called: Asked | "help" | undefined,
  usage: string,
  run: (asked: Asked) => Code,
): Code | 0 | 2 {
  if (called === "help") {
    process.stdout.write(usage);
    return 0;
  }
  if (called === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  return run(called);
}
