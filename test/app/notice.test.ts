import { describe, expect, it } from 'vitest';
import { noticeBoard } from '../../src/app/notice';
import { oneAtATime } from '../../src/app/oneAtATime';
import { toldWhenStopped } from './support';

describe('the notice board', () => {
  it('keeps the last notice for a panel that opens later', () => {
    const notices = noticeBoard();
    expect(notices.last()).toBeNull();
    notices.post({ kind: 'done', text: 'one' });
    notices.post({ kind: 'problem', text: 'two' });
    expect(notices.last()?.text).toBe('two');
  });

  it('calls those who listen, until they end it', () => {
    const notices = noticeBoard();
    const heard: string[] = [];
    const end = notices.subscribe(({ text }) => heard.push(text));
    notices.post({ kind: 'done', text: 'one' });
    end();
    notices.post({ kind: 'done', text: 'two' });
    expect(heard).toEqual(['one']);
  });
});

describe('one build at a time', () => {
  it('refuses a second build while the first runs', async () => {
    const turn = oneAtATime();
    let end: () => void = () => undefined;
    const first = turn(() => new Promise<void>((resolve) => (end = resolve)));
    expect(await toldWhenStopped(turn(() => Promise.resolve()))).toContain('is being built at this moment');
    end();
    await first;
  });

  it('lets the next one run after the one before has ended, also by failing', async () => {
    const turn = oneAtATime();
    await expect(turn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turn(() => Promise.resolve('next'))).toBe('next');
  });
});
