import { cpus, loadavg, totalmem } from 'node:os';

/** What a run was made on: machine, Node and day, and how busy the machine was before and after. */
export function machineLine(before: readonly number[], after: readonly number[]): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 16).replace('T', ' ');
  return (
    `${day} UTC · ${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB · ` +
    `Node ${process.version} · load ${shown(before)} before, ${shown(after)} after`
  );
}

export function load(): readonly number[] {
  return loadavg();
}

function shown([minute = 0]: readonly number[]): string {
  return minute.toFixed(1);
}
