import open from 'open';
import { buildWorkbench } from './build';
import { serve } from './serve';

const PORT = 3000;

console.log('Building the workbench (about a minute the first time) …');
const folder = await buildWorkbench();
const site = await serve({ folder, port: PORT }).catch((error: unknown) => {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${PORT} is taken: close what runs at http://localhost:${PORT}, then run npm start again.`,
  );
  process.exit(1);
});
console.log(`The workbench is at ${site.address}   (Ctrl+C stops it)`);

// A machine without a screen has no browser to open: the address above is then all there is to say.
if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) {
  const browser = await open(site.address).catch(() => undefined);
  browser?.once('error', () => {
    console.log('No browser could be opened; open the address yourself.');
  });
}
