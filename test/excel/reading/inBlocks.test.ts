import { describe, expect, it } from 'vitest';
import { Stopped } from '../../../src/app/stopped';
import { BlockSize } from '../../../src/excel/reading/blockSize';
import { inBlocks } from '../../../src/excel/reading/inBlocks';
import type { BodyPlace } from '../../../src/excel/reading/tableBody';

const refusal = (code: string) => Object.assign(new Error(code), { code });

/** A table of some rows that is read in blocks; what happens before a block is answered can be told. */
class Reading {
  place: BodyPlace = { firstRow: 2, firstColumn: 0, rowCount: 100 };
  /** First rows and sizes as they were asked for, what was taken, and what was reported. */
  readonly asked: [at: number, size: number][] = [];
  readonly taken: number[] = [];
  readonly reported: number[] = [];
  readonly signal = { aborted: false };
  /** How many blocks were asked for when one was taken. */
  readonly askedAtTaking: number[] = [];
  before: (request: number) => void = () => undefined;
  onReport: (reports: number) => void = () => undefined;
  took = 30;

  read(rows: number): Promise<BodyPlace> {
    return inBlocks(
      {
        size: new BlockSize(rows),
        ask: async (at, size) => {
          const request = this.asked.push([at, size]);
          await Promise.resolve();
          this.before(request);
          return { ...this.place, at, rows: Math.max(0, Math.min(size, this.place.rowCount - at)) };
        },
        take: ({ at, rows: count }) => {
          this.askedAtTaking.push(this.asked.length);
          for (let row = at; row < at + count; row++) this.taken.push(row);
          return Promise.resolve();
        },
        took: () => this.took,
        changed: () => new Stopped({ kind: 'tableChanged', table: 'Clients' }),
      },
      {
        signal: this.signal,
        report: (_, done) => {
          this.onReport(this.reported.push(done));
        },
      },
    );
  }
}

const rows = (count: number) => Array.from({ length: count }, (_, row) => row);

describe('a table read in blocks', () => {
  it('is taken row by row in its order, each once, and progress is told in rows', async () => {
    const reading = new Reading();
    expect(await reading.read(40)).toMatchObject({ rowCount: 100 });
    expect(reading.taken).toEqual(rows(100));
    expect(reading.reported).toEqual([40, 80, 100]);
  });

  it('asks for the next block before it takes the last', async () => {
    const reading = new Reading();
    await reading.read(40);
    expect(reading.askedAtTaking).toEqual([2, 3, 3]);
  });

  it('is asked for once where it fits into one block, and where it has no rows', async () => {
    const reading = new Reading();
    await reading.read(100);
    const empty = new Reading();
    empty.place = { ...empty.place, rowCount: 0 };
    await empty.read(0);
    expect([reading.asked, empty.asked]).toEqual([[[0, 100]], [[0, 1]]]);
  });

  it.each(['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit', 'MemoryLimitReached'])(
    'goes on from the row that failed with half as many, and never again with more: %s',
    async (code) => {
      const reading = new Reading();
      reading.took = 1;
      reading.before = (request) => {
        if (request === 2) throw refusal(code);
      };
      await reading.read(40);
      expect(reading.taken).toEqual(rows(100));
      expect(reading.asked).toEqual([
        [0, 40],
        [40, 40],
        [40, 20],
        [60, 20],
        [80, 20],
      ]);
    },
  );

  it('is given up where a single row is too large, or Excel refuses for another reason', async () => {
    const large = new Reading();
    large.before = () => {
      throw refusal('RangeExceedsLimit');
    };
    await expect(large.read(4)).rejects.toThrow('RangeExceedsLimit');
    expect(large.asked.map(([, size]) => size)).toEqual([4, 2, 1]);
    const broken = new Reading();
    broken.before = (request) => {
      if (request === 2) throw refusal('GeneralException');
    };
    await expect(broken.read(40)).rejects.toThrow('GeneralException');
  });
});

describe('a read that is cancelled', () => {
  it.each([1, 2, 3, 4])('after block %d ends there, and takes nothing more', async (block) => {
    const reading = new Reading();
    reading.onReport = (reports) => {
      reading.signal.aborted = reports === block;
    };
    const read = reading.read(25);
    if (block < 4) await expect(read).rejects.toMatchObject({ problem: { kind: 'cancelled' } });
    else await read;
    expect(reading.reported).toHaveLength(block);
    expect(reading.taken).toEqual(rows(25 * block));
  });

  it('while a block is on its way ends when that comes, be it an answer or a refusal', async () => {
    for (const code of [null, 'RangeExceedsLimit']) {
      const reading = new Reading();
      reading.before = (request) => {
        reading.signal.aborted = request === 2;
        if (request === 2 && code !== null) throw refusal(code);
      };
      await expect(reading.read(40)).rejects.toMatchObject({ problem: { kind: 'cancelled' } });
      expect(reading.asked).toHaveLength(2);
    }
  });
});

describe('a table that changes while it is read', () => {
  it.each<[string, Partial<BodyPlace>]>([
    ['grows', { rowCount: 101 }],
    ['shrinks', { rowCount: 60 }],
    ['loses all its rows', { rowCount: 0 }],
    ['moves down', { firstRow: 3 }],
    ['moves aside', { firstColumn: 1 }],
  ])('is refused where it %s, at whichever block', async (_, change) => {
    for (const block of [2, 3]) {
      const reading = new Reading();
      reading.before = (request) => {
        if (request === block) reading.place = { ...reading.place, ...change };
      };
      await expect(reading.read(40)).rejects.toMatchObject({ problem: { kind: 'tableChanged' } });
      expect(reading.taken).toEqual(rows(40 * (block - 1)));
    }
  });
});

describe('how many rows are asked for at once', () => {
  it('falls where a block took too long, to no fewer than are worth a request, and rises slowly where there is room', () => {
    const size = new BlockSize(20_000);
    size.took(100, 20_000);
    expect(size.rows).toBe(10_000);
    size.took(10, 10_000);
    expect(size.rows).toBe(11_000);
    size.took(5000, 11_000);
    expect(size.rows).toBe(2000);
    for (let block = 0; block < 100; block++) size.took(0, size.rows);
    expect(size.rows).toBe(20_000);
  });

  it('stays as small as Excel wanted it', () => {
    const size = new BlockSize(20_000);
    size.halve(1000);
    size.took(5000, 500);
    expect(size.rows).toBe(500);
  });
});
