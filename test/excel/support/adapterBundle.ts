import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import webpack from 'webpack';
import { addinConfig, DIST } from '../../../webpack.config';

/** The adapter and the ribbon's command in one script, compiled as the add-in is. */
export async function adapterBundle(): Promise<string> {
  const outDir = join(DIST, 'adapter-pane');
  await bundled({
    ...addinConfig({ origin: '', officeJs: '/office-js/office.js', outDir }),
    // One script: what the add-in loads later is in it.
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    name: 'adapter-pane',
    cache: false,
    entry: { adapter: join(import.meta.dirname, 'adapterPane.ts') },
    optimization: { minimize: false },
  });
  return readFile(join(outDir, 'adapter.js'), 'utf8');
}

function bundled(config: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only' })));
      else resolve();
    });
  });
}
