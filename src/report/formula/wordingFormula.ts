import { quoted } from './cells';

/*
 * The wordings of `report/wording` and of money in the core as formulas that give the same text. Each takes formulas
 * without "=" and says them several times: cells, not long expressions.
 */

/** `wholeText`: 1,234. */
export function wholeFormula(number: string): string {
  return `FIXED(ROUND(${number},0),0)`;
}

/** `countText`: "1 client", "12 clients". */
export function countFormula(count: string, one: string, many = `${one}s`): string {
  return `${wholeFormula(count)}&IF(${count}=1,${quoted(` ${one}`)},${quoted(` ${many}`)})`;
}

/** `shareText`: 0.52 is "52%", what is there is never "0%", what is not whole never "100%". */
export function shareFormula(share: string): string {
  const compared = `ROUND(${share},10)`;
  const whole = `FIXED(ROUND(${compared}*100,0),0)&"%"`;
  return `IF(AND(${compared}>0,${compared}<0.005),"under 1%",IF(AND(${compared}>=0.995,${compared}<1),"over 99%",${whole}))`;
}

/** `rateText`: 0.11151 is "11.2%". */
export function rateFormula(rate: string): string {
  return `FIXED(ROUND(ROUND(${rate},10)*100,1),1,TRUE)&"%"`;
}

/** `moneyText`: whole from 100 up, else with the decimals it takes. Below 10^15, from where the core tells powers of ten. */
export function moneyFormula(money: string): string {
  const compared = `ROUND(${money},4)`;
  const decimals = `IF(OR(${compared}=INT(${compared}),ABS(${compared})>=100),0,IF(ABS(${compared})<0.01,4,2))`;
  return `FIXED(ROUND(${compared},${decimals}),${decimals})`;
}
