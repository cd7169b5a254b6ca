import { resolve } from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack, { type Configuration } from 'webpack';

const BENCH = resolve(import.meta.dirname, '..');

/** Bundles a page's scripts for production, as the add-in itself is; index.html is the page that loads them. */
export function bundled(
  entry: Readonly<Record<string, string>>,
  outDir: string,
  html: string,
): Promise<void> {
  const config: Configuration = {
    mode: 'production',
    target: ['web', 'es2022'],
    context: BENCH,
    entry,
    output: { path: outDir, filename: '[name].js', chunkFilename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false, jsx: 'react-jsx' } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [new MiniCssExtractPlugin({ filename: '[name].css' }), new Page(html)],
    performance: false,
  };
  return new Promise((done, failed) => {
    webpack(config, (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString({ preset: 'errors-only' })));
      else done();
    });
  });
}

/** Puts the page beside its script. */
class Page {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  apply(compiler: webpack.Compiler): void {
    compiler.hooks.thisCompilation.tap('Page', (compilation) => {
      compilation.hooks.processAssets.tap('Page', () => {
        compilation.emitAsset('index.html', new webpack.sources.RawSource(this.#html));
      });
    });
  }
}
