import { runCommand } from './runCommand';

/** The command line: hands the arguments on and ends with the exit code once everything is said. */
process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
