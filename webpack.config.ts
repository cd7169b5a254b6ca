import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack, { type Configuration, type FileCacheOptions } from 'webpack';

const root = import.meta.dirname;

/** What one build of the add-in differs in from another. */
export interface AddinBuild {
  /** Where the add-in will be served, without a trailing slash. */
  readonly origin: string;
  /** The address of Microsoft's office.js: Microsoft's own, or the workbench's copy from npm. */
  readonly officeJs: string;
  readonly outDir: string;
}

const common: Configuration = {
  mode: 'production',
  target: ['web', 'es2022'],
  context: root,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  performance: false,
};

function cache(name: string): FileCacheOptions {
  return { type: 'filesystem', name, buildDependencies: { config: [import.meta.filename] } };
}

/** The add-in as it ships: the panel's page with the functions in front of it, its pages and pictures. */
export function addinConfig({ origin, officeJs, outDir }: AddinBuild): Configuration {
  const siteRoot = officeJs.startsWith('/') ? "'self'" : new URL(officeJs).origin;
  return {
    ...common,
    name: 'addin',
    cache: cache('addin'),
    entry: { functions: './src/functions/functions.ts', taskpane: './src/taskpane/taskpane.ts' },
    output: { path: outDir, filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].[contenthash:8].css' }),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: 'src/taskpane/taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        officeJs,
        officeJsOrigin: siteRoot,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          {
            from: 'manifest.xml',
            transform: (content: Buffer) =>
              content.toString('utf8').replaceAll('https://localhost:3000', origin),
          },
        ],
      }),
    ],
  };
}

/** The workbench's two pages: one with a grid for people, one in memory for tests. */
export function workbenchConfig(outDir: string): Configuration {
  const page = (name: string) =>
    new HtmlWebpackPlugin({
      filename: `${name === 'page' ? 'index' : name}.html`,
      template: `src/workbench/${name}.html`,
      chunks: [name],
    });
  return {
    ...common,
    name: 'workbench',
    cache: cache('workbench'),
    entry: { page: './src/workbench/page.ts', memory: './src/workbench/memory.ts' },
    output: { path: outDir, filename: '[name].js', chunkFilename: 'chunks/[id].[contenthash:8].js' },
    // Served to this machine only: making it small takes a minute and saves nothing.
    optimization: { minimize: false },
    plugins: [
      new MiniCssExtractPlugin(),
      page('page'),
      page('memory'),
      new webpack.DefinePlugin({ 'process.env.NODE_ENV': JSON.stringify('production') }),
    ],
  };
}

/** Where builds go. */
export const DIST = resolve(root, 'dist');
