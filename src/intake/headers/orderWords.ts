import { fact, words } from './headerMeaning';
import type { HeaderMeaning } from './headerMeaning';

/** What tells the rows of orders apart, and what groups clients. */
export const ROW_WORDS: readonly HeaderMeaning[] = [
  {
    use: 'order',
    isExact: true,
    words: words(
      'order number, order no, order nr, order id, orderid, order ref, order reference, order key, sales order, sales order number, ' +
        'sales order no, sales order id, invoice number, invoice no, invoice nr, invoice id, invoiceno, document number, document no, ' +
        'bestellnummer, bestellnr, bestell nr, bestell id, auftragsnummer, auftragsnr, auftrags nr, auftragsnr, auftrag nr, ' +
        'rechnungsnummer, rechnungsnr, rechnungs nr, belegnummer, belegnr, beleg nr, ' +
        'numero commande, numero de commande, n commande, no commande, n de commande, ref commande, reference commande, id commande, ' +
        'numero facture, numero de facture, n facture, n de facture, no facture, ' +
        'numero pedido, numero de pedido, n pedido, no pedido, id pedido, numero del pedido, ' +
        'numero factura, numero de factura, n factura, no factura, ' +
        'numero do pedido, n do pedido, numero encomenda, numero de encomenda, numero da encomenda, n encomenda, ' +
        'numero fatura, numero da fatura, n fatura, n da fatura, nota fiscal, numero nota fiscal',
    ),
  },
  {
    use: 'orderDate',
    isExact: true,
    words: words(
      'order date, date of order, ordered on, ordered, order day, order time, sales order date, invoice date, invoicedate, date of invoice, ' +
        'invoice time, invoiced on, billing date, booking date, posting date, document date, transaction date, ' +
        'bestelldatum, auftragsdatum, rechnungsdatum, belegdatum, buchungsdatum, ' +
        'date commande, date de commande, date de la commande, date facture, date de facture, date de facturation, ' +
        'fecha pedido, fecha de pedido, fecha del pedido, fecha factura, fecha de factura, ' +
        'data pedido, data do pedido, data encomenda, data da encomenda, data fatura, data da fatura, data de emissao, ' +
        'date, datum, fecha, data',
    ),
  },
  {
    use: 'product',
    isExact: true,
    words: words(
      'product, product name, product id, product code, product key, product number, product no, item, item name, item number, item no, ' +
        'item code, item id, sku, article, article number, article no, stock code, stockcode, material, material number, ' +
        'produkt, produktname, produktnummer, artikel, artikelnummer, artikelnr, artikel nr, artikelbezeichnung, materialnummer, ' +
        'produit, nom du produit, code produit, ref produit, reference produit, code article, reference article, ' +
        'producto, nombre del producto, codigo producto, codigo de producto, articulo, codigo articulo, ' +
        'produto, nome do produto, codigo produto, codigo do produto, artigo',
    ),
  },
  {
    use: 'group',
    isExact: true,
    words: words(
      'parent group, parent company, parent, parent account, parent client, parent customer, ultimate parent, group, group name, client group, ' +
        'customer group, company group, corporate group, holding, holding company, ' +
        'konzern, unternehmensgruppe, konzernname, mutterkonzern, muttergesellschaft, mutterunternehmen, gruppe, kundengruppe, ' +
        'groupe, nom du groupe, maison mere, societe mere, groupe client, ' +
        'grupo, grupo empresarial, grupo matriz, empresa matriz, sociedad matriz, matriz, grupo de empresas, ' +
        'grupo economico, empresa mae, grupo cliente, grupo do cliente',
    ),
  },
];

/** Headers of one order, which stand for a count of orders as well: only the cells tell. */
export const ORDER_ITSELF: ReadonlySet<string> = new Set(
  words(
    'order, invoice, sales order, document, receipt, bestellung, auftrag, rechnung, beleg, commande, facture, pedido, factura, encomenda, fatura',
  ),
);

/** Headers of any date, which alone do not make a row an order. */
export const ANY_DATE: ReadonlySet<string> = new Set(words('date, datum, fecha, data'));

/** Orders so far, where a table of clients counts them. */
export const ORDER_FACTS: readonly HeaderMeaning[] = [
  {
    ...fact(
      'products',
      'products, distinct products, different products, products bought, products ever bought, products purchased, product count, ' +
        'verschiedene produkte, gekaufte produkte, produkte, produktanzahl, ' +
        'produits, produits achetes, produits distincts, produits differents, ' +
        'productos, productos comprados, productos distintos, produtos, produtos comprados, produtos distintos, produtos diferentes',
    ),
    isExact: false,
  },
  fact(
    'productsInFirstOrder',
    'products in first order, products in the first order, products of first order, first order products, number of products in first order, ' +
      'produkte im ersten auftrag, produkte der ersten bestellung, produkte in erster bestellung, produkte erstbestellung, ' +
      'produits de la premiere commande, produits dans la premiere commande, produits premiere commande, ' +
      'productos del primer pedido, productos en el primer pedido, productos primer pedido, ' +
      'produtos do primeiro pedido, produtos no primeiro pedido, produtos da primeira encomenda, produtos na primeira encomenda',
  ),
  fact(
    'firstOrder',
    'first order value, value of first order, first order amount, first order revenue, amount of first order, size of first order, first order size, first order money, ' +
      'wert der ersten bestellung, wert erstbestellung, erstbestellwert, erstauftragswert, umsatz erster auftrag, umsatz erste bestellung, ' +
      'montant de la premiere commande, montant premiere commande, valeur premiere commande, ' +
      'valor del primer pedido, importe del primer pedido, importe primer pedido, valor primer pedido, ' +
      'valor do primeiro pedido, valor primeiro pedido, valor da primeira encomenda',
  ),
  fact(
    'largestOrder',
    'largest order, largest order value, largest order money, value of largest order, largest order amount, largest order revenue, biggest order, biggest order value, ' +
      'maximum order value, max order value, max order, ' +
      'grosster auftrag, grosste bestellung, wert der grossten bestellung, grosster auftragswert, ' +
      'plus grosse commande, plus grande commande, montant de la plus grosse commande, ' +
      'mayor pedido, pedido mas grande, importe del mayor pedido, valor del mayor pedido, pedido maximo, ' +
      'maior pedido, maior encomenda, valor do maior pedido, valor da maior encomenda',
  ),
];
