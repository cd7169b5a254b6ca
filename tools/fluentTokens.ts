import { writeFileSync } from 'node:fs';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import type { Theme } from '@fluentui/tokens';
import { format, resolveConfig } from 'prettier';
import { isMain } from './isMain';

type Token = keyof Theme;

/** The Fluent tokens the panel's style sheets use, and no others: the whole set would be 459. */
export const USED_TOKENS = [
  'borderRadiusMedium',
  'borderRadiusCircular',
  'colorBrandBackground',
  'colorBrandBackground2',
  'colorBrandBackgroundHover',
  'colorBrandBackgroundPressed',
  'colorBrandForeground2',
  'colorBrandForegroundLink',
  'colorBrandForegroundLinkHover',
  'colorCompoundBrandBackground',
  'colorCompoundBrandStroke',
  'colorNeutralBackground1',
  'colorNeutralBackground1Hover',
  'colorNeutralBackground1Pressed',
  'colorNeutralBackground2',
  'colorNeutralBackground3',
  'colorNeutralBackground4',
  'colorNeutralForeground1',
  'colorNeutralForeground2',
  'colorNeutralForeground3',
  'colorNeutralForegroundOnBrand',
  'colorNeutralStroke1',
  'colorNeutralStroke1Hover',
  'colorNeutralStroke2',
  'colorNeutralStrokeAccessible',
  'colorNeutralStrokeAccessibleHover',
  'colorStatusDangerBackground1',
  'colorStatusDangerBorder1',
  'colorStatusDangerBorder2',
  'colorStatusDangerForeground1',
  'colorStatusDangerForeground3',
  'colorStatusSuccessBackground1',
  'colorStatusSuccessBorder1',
  'colorStatusSuccessForeground1',
  'colorStatusWarningBackground1',
  'colorStatusWarningBorder1',
  'colorStatusWarningForeground1',
  'colorStrokeFocus2',
  'colorSubtleBackgroundHover',
  'colorSubtleBackgroundPressed',
  'durationFaster',
  'fontFamilyBase',
  'fontSizeBase200',
  'fontSizeBase300',
  'fontSizeBase400',
  'fontSizeBase500',
  'lineHeightBase200',
  'lineHeightBase300',
  'lineHeightBase400',
  'lineHeightBase500',
] as const satisfies readonly Token[];

/** Where the style sheet stands that `fluentTokensCss` makes. */
export const TOKENS_FILE = new URL('../src/taskpane/style/tokens.css', import.meta.url);

/** Tokens that differ between the themes are colours; all others are said once. */
const differing = USED_TOKENS.filter((token) => webLightTheme[token] !== webDarkTheme[token]);

function rule(selector: string, tokens: readonly Token[], theme: Theme): string {
  const scheme = theme === webDarkTheme ? 'dark' : 'light';
  const lines = [`color-scheme: ${scheme};`, ...tokens.map((token) => `--${token}: ${theme[token]};`)];
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

/**
 * The panel's colours, sizes and fonts as CSS custom properties: light by default, dark when the system asks for
 * it, and either one when `data-theme` on the root says so.
 */
export async function fluentTokensCss(): Promise<string> {
  const css = [
    '/* Written by tools/fluentTokens.ts from @fluentui/tokens (MIT). Change the list there, not this file. */\n',
    rule(':root', USED_TOKENS, webLightTheme),
    `@media (prefers-color-scheme: dark) {\n${rule(":root:not([data-theme='light'])", differing, webDarkTheme)}}\n`,
    rule(":root[data-theme='dark']", differing, webDarkTheme),
  ].join('\n');
  const style = await resolveConfig(TOKENS_FILE);
  return format(css, { ...style, parser: 'css' });
}

if (isMain(import.meta.url)) writeFileSync(TOKENS_FILE, await fluentTokensCss());
