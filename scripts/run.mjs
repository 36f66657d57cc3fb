// Runs other programs for the scripts beside this file, with their output shown as it comes.
import { spawn } from "node:child_process";

/** The folder of the project: the scripts work from any current folder. */
export const root = new URL("..", import.meta.url);

const running = new Set();
process.on("exit", () => {
  // At once: an npm that may still tidy up would take away what the next run installs.
  for (const child of running) child.kill("SIGKILL");
});

/** Ends this process, and with it what it runs, when somebody ends it or the npm that started it. */
export function endWhenTold(exitCode = () => 1) {
  const end = () => process.exit(exitCode());
  process.once("SIGTERM", end);
  // npm starts us in a shell, and a signal to npm ends that shell without reaching us.
  if (process.env.npm_lifecycle_event === undefined) return;
  const startedBy = process.ppid;
  setInterval(() => {
    if (process.ppid !== startedBy) end();
  }, 300).unref();
}

/** Runs a program to its end; gives its exit code, 127 where it cannot be started. */
export function run(command, args, { env = {}, hear, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
      ...options,
    });
    running.add(child);
    if (hear !== undefined) for (const from of [child.stdout, child.stderr]) from.on("data", hear);
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** Runs npm: the one that started us where there is one, else the one on the path. */
export function npm(args, options) {
  const self = process.env.npm_execpath;
  if (self !== undefined && /npm-cli\.c?js$/.test(self)) {
    return run(process.execPath, [self, ...args], options);
  }
  // On Windows npm is a .cmd file, which only a shell starts; our arguments need no quoting.
  return run("npm", args, { shell: process.platform === "win32", ...options });
}

/** Runs a script of package.json; gives its exit code and, in place of showing it, its output. */
export async function heard(name) {
  const parts = [];
  const code = await script(name, [], {
    stdio: ["inherit", "pipe", "pipe"],
    hear: (part) => parts.push(part),
  });
  return { code, output: parts.join("").trimEnd() };
}

/** Runs a script of package.json, without npm's own lines around its output. */
export function script(name, args = [], options = {}) {
  return npm(["run", "--silent", name, ...(args.length > 0 ? ["--", ...args] : [])], options);
}
