import { plainHeader } from '../headers/headerText';

const TOTALS_WORDS: ReadonlySet<string> = new Set(
  (
    'total,totals,grand total,grand totals,subtotal,subtotals,sub total,sum,sums,overall total,overall,all clients,all customers,' +
    'summe,summen,gesamt,gesamtsumme,insgesamt,zwischensumme,endsumme,total general,total generale,sous total,somme,ensemble,' +
    'totale,totales,totais,suma,sumas,soma,total geral,gran total,subtotales,subtotais'
  ).split(','),
);

const COULD_TOTAL = /tot|sum|som|gesamt|overall|ensemble|all c/i;

/** Whether a client's name is the heading of a totals row: "Total", "Grand total:", "Summe 2025", "Total clients". */
export function isTotalsName(name: string): boolean {
  if (name.length > 40 || !COULD_TOTAL.test(name)) return false;
  const plain = plainHeader(name);
  if (TOTALS_WORDS.has(plain)) return true;
  const lean = plain
    .replace(/\b(\d+|clients?|customers?|kunden|clientes?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return TOTALS_WORDS.has(lean);
}
