import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { QUADRANT_STYLES } from '../../../src/report/quadrantStyle';
import { TOKENS_FILE } from '../../../tools/fluentTokens';

it('colours the quadrants in the light panel as in the chart', () => {
  const css = readFileSync(new URL('segments.css', TOKENS_FILE), 'utf8');
  const light = new Map(
    Array.from(
      css.slice(0, css.indexOf('@media')).matchAll(/--segment-([\w-]+): (#\w+)/g),
      ([, name, color]) => [name, color],
    ),
  );
  expect(Object.fromEntries(light)).toEqual({
    'top-left': QUADRANT_STYLES.topLeft.color.toLowerCase(),
    'top-right': QUADRANT_STYLES.topRight.color.toLowerCase(),
    'bottom-left': QUADRANT_STYLES.bottomLeft.color.toLowerCase(),
    'bottom-right': QUADRANT_STYLES.bottomRight.color.toLowerCase(),
  });
});
