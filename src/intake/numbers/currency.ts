/** Active codes of ISO 4217, "List One". */
const CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF ' +
    'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
    'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
    'RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
    'UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** The one currency a sign stands for, signs in lower case. A plain $ is the US dollar where nothing else is said. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ '€': 'EUR', '£': 'GBP', $: 'USD', us$: 'USD', a$: 'AUD', au$: 'AUD', c$: 'CAD', ca$: 'CAD' },
    ...{ nz$: 'NZD', hk$: 'HKD', s$: 'SGD', nt$: 'TWD', mx$: 'MXN', r$: 'BRL', r: 'ZAR', '₹': 'INR' },
    ...{ fr: 'CHF', 'fr.': 'CHF', sfr: 'CHF', 'sfr.': 'CHF', zł: 'PLN', zl: 'PLN', kč: 'CZK', ft: 'HUF' },
    ...{ lei: 'RON', лв: 'BGN', 'лв.': 'BGN', '₽': 'RUB', руб: 'RUB', 'руб.': 'RUB', '₴': 'UAH', '₺': 'TRY' },
    ...{ tl: 'TRY', '₪': 'ILS', '₩': 'KRW', 원: 'KRW', '₫': 'VND', '₱': 'PHP', '₦': 'NGN', '₵': 'GHS' },
    ...{ '฿': 'THB', rm: 'MYR', rp: 'IDR', 'rp.': 'IDR', ksh: 'KES', 円: 'JPY', 元: 'CNY' },
  }),
);

/** Signs of several currencies keep their own name: beside one of these codes they are taken for it. */
const SHARED_SIGNS: Readonly<Record<string, readonly string[]>> = {
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  '¥': ['JPY', 'CNY'],
  Rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
};

const SHARED_NAMES: ReadonlyMap<string, string> = new Map(
  Object.keys(SHARED_SIGNS).flatMap((sign) => [
    [sign.toLowerCase(), sign],
    [`${sign.toLowerCase()}.`, sign],
  ]),
);

/** A text without the currency before or behind it; `currency` is its code, a sign of several, or '' for none. */
interface Money {
  readonly rest: string;
  readonly currency: string;
}

const BEFORE = /^(\p{L}+\.|[\p{L}\p{Sc}]+)\s*(.*)$/u;
const BEHIND = /[\p{L}\p{Sc}]+\.?$/u;
/** Nothing stands beside the digits of most texts. */
const IS_BARE = /^[\d(+.,-].*[\d),-]$/;

/** Parts "€ 1 200", "1200 EUR" or "Rs.500" in amount and currency; letters that name no currency stay. */
export function withoutCurrency(text: string): Money {
  if (IS_BARE.test(text)) return { rest: text, currency: '' };
  const before = BEFORE.exec(text);
  const behind = before ? null : BEHIND.exec(text);
  const currency = currencyOf(before?.[1] ?? behind?.[0] ?? '');
  if (currency === '') return { rest: text, currency };
  return { rest: before ? (before[2] ?? '') : text.slice(0, behind?.index).trimEnd(), currency };
}

function currencyOf(name: string): string {
  const code = name.toUpperCase();
  const sign = name.toLowerCase();
  return CODES.has(code) ? code : (SIGNS.get(sign) ?? SHARED_NAMES.get(sign) ?? '');
}

/** What a column holds beside the currency that most of its rows are in, from the most to the least frequent. */
interface MixedCurrencies {
  readonly currencies: readonly string[];
  /** The rows that are in another currency than the first, ascending. */
  readonly rows: readonly number[];
}

/** Whether rows of one column are in several currencies: `rowsOf` has the rows by currency. null where all are in one. */
export function mixedCurrencies(rowsOf: ReadonlyMap<string, readonly number[]>): MixedCurrencies | null {
  const joined = new Map<string, readonly number[]>();
  for (const [currency, rows] of rowsOf) {
    const code = SHARED_SIGNS[currency]?.find((candidate) => rowsOf.has(candidate)) ?? currency;
    joined.set(code, [...(joined.get(code) ?? []), ...rows]);
  }
  if (joined.size < 2) return null;
  const byFrequency = [...joined].sort(
    ([a, rowsA], [b, rowsB]) => rowsB.length - rowsA.length || (a < b ? -1 : 1),
  );
  return {
    currencies: byFrequency.map(([currency]) => currency),
    rows: byFrequency
      .slice(1)
      .flatMap(([, rows]) => rows)
      .sort((a, b) => a - b),
  };
}
