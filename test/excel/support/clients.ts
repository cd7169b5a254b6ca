/** Headers that need no telling. */
export const HEADERS = ['Client', 'Revenue', 'Direct cost', 'Freight'];

/** A table of `count` clients with its headers; every seventh loses money. */
export function clientRows(count: number): (string | number)[][] {
  const rows = Array.from({ length: count }, (_, index) => {
    const revenue = 1000 + ((index * 37) % 900);
    const costRate = 0.5 + (index % 5) / 10;
    const freight = index % 7 === 0 ? revenue * 0.6 : revenue * 0.05;
    return [`Client ${index + 1}`, revenue, revenue * costRate, freight];
  });
  return [HEADERS, ...rows];
}
