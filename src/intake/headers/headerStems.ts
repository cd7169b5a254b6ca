/**
 * Parts of words by which a header that is in no list still tells what its column holds. Compounds and endings make whole
 * words endless ("Nettoumsatz", "omzet excl. btw", "Custo das mercadorias"); stems hold in English, German, French, Spanish,
 * Portuguese, Italian, Dutch and the Scandinavian languages. All are for plain headers (see `plainHeader`).
 */

/** One thing that stems can tell. */
export type StemUse = 'client' | 'revenue' | 'directCost' | 'charge' | 'activity' | 'order' | 'orderDate';

const NOBODYS_FIGURE =
  /margin|marge|profit|gewinn|winst|utile|deckungsb|contribution|benefi[ct]|lucro|resultat|share\b|anteil|percent|quote\b|ratio|rate\b|growth|wachstum|budget|\bplan|target|ziel|forecast|prognos|potential|potenzial|discount|rabatt|korting|allowance|remise|descuento|sconto|rank|\brang\b|limit|balance|saldo|credit|kredit/;

const PEOPLE =
  /\b(rep|reps|representative|manager|owner|contact|salesperson|seller|agent|vendeur|vendedor|vendedora|gestor|responsable)\b|manager$|betreuer|verkaufer|vertreter|verkoper|kontakt|ansprechpartner/;

const COST =
  /cost|cout|\bcustos?\b|kosten|kostn|\bkost|aufwand|spes[ae]|frais|gasto|depens|expense|expenditure|uitgaven/;

const GOODS =
  /goods|good sold|prod[uo][ckzi]?|material|merchand|marchandise|mercanc|mercad|mercio?e|merci\b|waren|\bware|vare|sold|sales?\b|vente|venta|venda|vendut|umsatz|revient|landed|standard|\bstd\b|staff|labou?r|personnel|personal|lohn|direct|direkt|dirett|variab|herstell|manufact|purchas|einkauf|einstand|inkoop|achat|acquist|compra/;

/** What goods were bought or made for, said without a word for costs. */
const PURCHASE =
  /waren?einsatz|materialeinsatz|einstand|einkaufs?(wert|preis|volumen)?\b|inkoop|purchase (value|price|amount)|buying price|prix (d )?(achat|de revient)|kostprijs|prezzo d acquisto|(valor|precio|preco) de (compra|custo|coste?o?)|vareforbrug|varekop|varukostnad/;

/** Costs that need no word for costs to be one. */
const FREIGHT =
  /freight|fracht|frakt|fragt|\bfret\b|\bportes?\b|\bporto\b|postage|shipping|haulage|carriage|\bflete/;

const SERVING =
  /freight|fracht|frakt|fragt|\bfret\b|\bporte?s?\b|livraison|transport|trasport|versand|verzend|shipping|shipment|deliver|liefer|lever|logist|servi[cz]|\bserv|betreu|support|handling|travel|reise|\breis|deplacement|viaje|commission|comis|provi[sz]i|provvig|marketing|vertrieb|selling|verkoop|distribu|lager|magazz|warehous|storage|stockage|opslag|return|retour|packag|verpack|emball|install|train|schulung|warrant|garant|collect|envio|entrega|spedi|consegn|order processing|visit|besuch|expedit/;

/** Serving a client as the whole header, as people type it: money, for what is counted would say what of. */
const SERVING_ALONE =
  /^(?:(?:customer|client|kunden) ?)?(?:service|servicing|serving|support|betreuung|dienst|soporte|servicio|servico|servizio|soutien)$/;

const REVENUE =
  /revenue|turnover|\bsales?\b|umsatz|umsatze|erlos|omzet|oms[aæ]t|fatturat|ricav|\bventas?\b|\bventes?\b|vendas?\b|chiffre|^c a\b|^ca\b|ingreso|receita|facturacion|facturad|faturad|faturamento|montant (net |ht )?factur|fakturawert|faktur(iert|ierter)|invoiced|billed|billings?\b|przychod|obrot|\bfees\b|fee income|honorar|\brev\b|net (amount|value)|netto(wert|betrag|bedrag)|\bverkauf/;

const ACTIVITY =
  /orders?\b|ordres?\b|ordine|ordini|ordrer|bestell|auftrag|commande|pedido|encomend|visit|besuch|bezoek|\bmeetings?\b|\bcalls?\b|deliver|liefer|lever(ing|anser)|livraison|entrega|consegn|shipments?\b|sendung|zending|drops?\b|returns?\b|retour|rucksend|devol|\bres[oi]\b|ticket|complaint|reklam|klacht|anfrage|enquir|inquir|\bcases?\b|invoices\b|rechnungen|hours?\b|\bhrs?\b|stunden|\buren\b|heures|\bhoras\b|pallet|miles?\b|kilomet|\bkm\b|trainings?\b|incident|mahnung|reminder|expedit/;

/** Words of an activity's header that make a figure or a text of it which is no count. */
const NO_COUNT =
  /value|wert\b|amount|betrag|bedrag|montant|importe|valor|\bsize|average|\bavg\b|mean\b|durchschn|gemiddeld|moyen|first|largest|last\b|status|type|time\b|address|days?\b|tage?\b|dagen|jours?\b|dias?\b|price|preis|weight|terms?\b|method/;

const COUNT = /\b(number|no|nr|num|nb|nbre|n|anzahl|anz|aantal|antal|count|nombre|numero|qty|quantity)\b/;

const CLIENT =
  /client|customer|\bcust\b|kund|klant|debit(or|eur|oren)|debtor|abnehmer|afnemer|auftraggeber|opdrachtgever|besteller|account|compan|\bfirm|organi[sz]ation|buyer|sold to|bill(ed)? to|ship to|payer|\bcompte|denominacion|razon social|ragione sociale|empresa|societ|\bkd\b|mandant|acheteur|comprador|acquirente|\bbedrijf|onderneming/;

/** What describes a client and does not name it. */
const NO_NAME =
  /type|segment|group|gruppe|groep|groupe|grupo|class|klasse|categor|kategor|since|seit|status|contact|mail|country|land\b|city|region|address|adres|phone|industr|sector|branch|size|tier|rating|parent|konzern|rank|rang|note|currency|manager|owner|goal|ziel|time|people|staff|resource/;

const IDENTIFIES =
  /(^|\b)(id|code|cod|codigo|key|guid|vat|kundennr|kdnr|matchcode|number|nummer|nr|no|num|numero)(\b|$)|nummer|nummern/;

const DOCUMENT =
  /order|sales doc|\bdoc|invoice|bestell|auftrag|rechnung|beleg|commande|facture|pedido|factura|document|receipt|transaction|bestelling|factuur|ordine|fattura|bon\b/;

const NUMBERS_THINGS =
  /\b(id|ref|reference|key|doc|code|number|nummer|nr|no|num|n|numero)$|nummer$|^(n|no|nr|num|numero) /;

const DATE = /date\b|datum|\bfecha|\bdata\b|\bdato\b/;

const OTHER_DATE =
  /due|deliver|liefer|lever|birth|geburt|since|created|first|last|payment|zahlung|faellig|fallig|expir/;

/** What a plain header of a column of numbers says by its stems; null for nothing. */
export function figureByStem(
  plain: string,
): Extract<StemUse, 'revenue' | 'directCost' | 'charge' | 'activity'> | null {
  if (NOBODYS_FIGURE.test(plain) || PEOPLE.test(plain) || DATE.test(plain)) return null;
  const isCost = COST.test(plain);
  if (isCost && SERVING.test(plain)) return 'charge';
  if (PURCHASE.test(plain) || (isCost && (GOODS.test(plain) || isCostAlone(plain)))) return 'directCost';
  if (isCost) return null;
  if (SERVING_ALONE.test(plain)) return 'charge';
  if (FREIGHT.test(plain) && !NO_COUNT.test(withoutMoneyWords(plain))) return 'charge';
  const isActivity = ACTIVITY.test(plain) && !NO_COUNT.test(plain) && !NUMBERS_THINGS.test(plain);
  if (isActivity && (COUNT.test(plain) || !REVENUE.test(plain) || /sales (orders|calls|visits)/.test(plain)))
    return 'activity';
  return REVENUE.test(plain) && !COUNT.test(plain) ? 'revenue' : null;
}

/** What a plain header of a column of names, numbers or dates of orders says by its stems; null for nothing. */
export function nameByStem(plain: string): Extract<StemUse, 'client' | 'order' | 'orderDate'> | null {
  if (PEOPLE.test(plain)) return null;
  if (DATE.test(plain)) return OTHER_DATE.test(plain) ? null : 'orderDate';
  if (DOCUMENT.test(plain) && NUMBERS_THINGS.test(plain)) return 'order';
  return CLIENT.test(plain) && !NO_NAME.test(plain) && !IDENTIFIES.test(plain) ? 'client' : null;
}

/** Whether a header of orders says that it counts those of a client, and no part of them. */
export function countsOrders(plain: string): boolean {
  return (
    /orders?\b|ordr|ordin[ei]|bestell|auftrag|commande|pedido|encomend/.test(plain) &&
    !/line|item|position|lignes|lineas|express|rush|eil|return|cancel|late|expedit/.test(plain)
  );
}

/** Of two headers that say the same, the one that is net comes before the one that says nothing, and gross last. */
export function netFirst(plain: string): number {
  if (/gross|brutto|\bbrut|brut[oa]|lord[oi]|incl|\bttc\b/.test(plain)) return 2;
  return /\bnet|netto|liquid|excl|exkl|\bht\b/.test(plain) ? 0 : 1;
}

function isCostAlone(plain: string): boolean {
  return /^(?:(?:total|sum|of|amount|value|net|in|the|our|totale?s?|gesamt|de|des) ?|(?:costs?|kosten|couts?|costes?|costos?|custos?|costi) ?|[a-z]{1,3} ?|\d+ ?)+$/.test(
    plain,
  );
}

function withoutMoneyWords(plain: string): string {
  return plain.replace(/\b(amount|value|betrag|bedrag|montant|importe|valor)\b/g, '');
}
