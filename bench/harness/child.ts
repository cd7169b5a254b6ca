import { pathToFileURL } from 'node:url';
import type { Competitor, Job } from './competitor';
import type { Reply, Request } from './messages';

// The process of one competitor: node child.ts FILE ROWS, where FILE's default export is the competitor.
const [, , file = '', rows = ''] = process.argv;

const say = (reply: Reply): void => void process.send?.(reply);

async function answered(job: Job, request: Request): Promise<Reply> {
  if (request === 'answer') return { kind: 'answer', answer: await (await job())() };
  // What an earlier run left behind is not billed to this one.
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = performance.now();
  await job();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { kind: 'ran', ms, cpuMs: (user + system) / 1000, peakMB: process.resourceUsage().maxRSS / 1024 };
}

function failed(error: unknown): Reply {
  return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

try {
  const { default: competitor } = (await import(pathToFileURL(file).href)) as { default: Competitor };
  const job = await competitor.prepared(Number(rows));
  process.on('message', (request: Request) => {
    answered(job, request).then(say, (error: unknown) => {
      say(failed(error));
    });
  });
  say({ kind: 'ready' });
} catch (error) {
  say(failed(error));
}
