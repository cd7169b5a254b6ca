import { activity, charge, words } from './headerMeaning';
import type { HeaderMeaning } from './headerMeaning';

/** What makes a client's profit. */
export const PROFIT_WORDS: readonly HeaderMeaning[] = [
  {
    use: 'client',
    words: words(
      'client, client name, clients, name of client, customer, customer name, customers, account, account name, ' +
        'company, company name, buyer, buyer name, reseller, reseller name, dealer, debtor, debtor name, name, ' +
        'kunde, kunden, kundenname, firma, name des kunden, kundin, debitor, ' +
        'nom client, nom du client, raison sociale, societe, nom, ' +
        'cliente, clientes, nombre cliente, nombre del cliente, empresa, nome do cliente, nome cliente, nombre, nome, razon social',
    ),
  },
  {
    use: 'revenue',
    words: words(
      'net revenue, net sales, net turnover, net sales amount, net invoiced, revenue, revenues, sales, sales revenue, turnover, sales amount, ' +
        'billings, billed, amount billed, amount invoiced, invoiced, fees billed, fee income, ' +
        'umsatz, nettoumsatz, umsatz netto, umsatzerlose, erlos, erlose, umsaetze, umsatze, ' +
        'chiffre d affaires, chiffre affaires, chiffre d affaires net, ca, ca net, ca ht, ventes, ventes nettes, revenu, ' +
        'ingresos, ingresos netos, ventas, ventas netas, facturacion, receita, receita liquida, vendas, vendas liquidas, faturamento, faturacao',
    ),
  },
  {
    use: 'directCost',
    words: words(
      'direct cost, direct costs, cogs, cost of goods sold, cost of goods, cost of sales, cost of revenue, product cost, ' +
        'product costs, cost of product, cost of products, variable cost, variable costs, cost of sale, purchase cost, material cost, ' +
        'direkte kosten, einzelkosten, herstellkosten, herstellungskosten, wareneinsatz, warenkosten, produktkosten, ' +
        'couts directs, cout direct, cout des ventes, cout des marchandises vendues, cout d achat, cout des produits, ' +
        'coste directo, costes directos, costo directo, costos directos, coste ventas, coste de ventas, costo de ventas, costo ventas, ' +
        'custo direto, custos diretos, custo das vendas, custo vendas, cmv, custo das mercadorias vendidas',
    ),
  },
  {
    use: 'activity',
    fact: 'orders',
    words: words(
      'orders, order, sales orders, purchase orders, orders placed, bestellungen, auftrage, commandes, pedidos, encomendas',
    ),
  },
  activity(
    'order lines, orderlines, lines, order line, invoice lines, order items, line items, bestellpositionen, auftragspositionen, positionen, ' +
      'lignes commande, lignes commandes, lineas pedido, linhas pedido',
  ),
  activity(
    'deliveries, delivery, drops, shipments, shipment, lieferungen, livraisons, entregas, envios, expeditions, sendungen',
  ),
  activity(
    'delivery miles, miles, miles driven, delivery km, delivery kilometres, kilometres, kilometers, km, lieferkilometer, kilometer',
  ),
  activity(
    'visits, visit, sales visits, sales calls, client visits, customer visits, besuche, kundenbesuche, visites, visitas',
  ),
  activity(
    'expedited shipments, expedites, expedited, expedited orders, expedited deliveries, rush orders, rush deliveries, express shipments, ' +
      'eilauftrage, eillieferungen, expresslieferungen, livraisons express, envios urgentes, pedidos urgentes',
  ),
  activity(
    'late shipments, late deliveries, delayed shipments, verspatete lieferungen, livraisons en retard, entregas atrasadas',
  ),
  activity(
    'returns, return, returned orders, returns handled, retouren, rucksendungen, retours, devoluciones, devolucoes',
  ),
  activity(
    'cancellations, cancelled orders, canceled orders, stornierungen, annulations, cancelaciones, cancelamentos',
  ),
  activity(
    'support tickets, tickets, support calls, support cases, service calls, service tickets, calls, cases, complaints, supportanfragen, ' +
      'serviceanfragen, reklamationen, tickets support, reclamations, tickets soporte, reclamaciones, chamados, reclamacoes',
  ),
  activity(
    'support hours, service hours, hours served, serviced hours, supportstunden, servicestunden, heures support, horas soporte, horas suporte',
  ),
  activity(
    'statements, statements and reminders, statements reminders, kontoauszuge, releves, extractos, extratos',
  ),
  activity('reminders, payment reminders, dunning letters, mahnungen, relances, recordatorios, lembretes'),
  activity('invoices, bills, rechnungen, factures, facturas, faturas'),
  activity(
    'inquiries, enquiries, quotes, quotations, anfragen, angebote, devis, demandes, consultas, cotizaciones, cotacoes',
  ),
  activity('credit checks, kreditprufungen'),
  activity(
    'units handled, units, units sold, units shipped, cases sold, pieces, pallets, cartons, quantity, qty, stuck, einheiten, stuckzahl, menge, ' +
      'unites, quantite, unidades, cantidad, quantidade',
  ),
  {
    use: 'charge',
    isWholeCost: true,
    words: words(
      'cost to serve, costs to serve, cts, serving cost, serving costs, service cost, service costs, servicekosten, betreuungskosten, ' +
        'cout service, couts service, cout servir, coste servir, costo servir, coste servicio, custo servir, custo servico',
    ),
  },
  charge(
    'freight, freight cost, freight costs, freight charges, freight out, fracht, frachtkosten, fret, frais transport, cout transport, flete, fletes, frete, fretes',
  ),
  charge(
    'shipping cost, shipping costs, shipping, transport, shipping charges, delivery cost, delivery costs, transport cost, transport costs, versandkosten, ' +
      'lieferkosten, transportkosten, frais port, frais livraison, gastos envio, costes envio, custo envio, custos envio, custo entrega',
  ),
  charge('support cost, support costs, supportkosten, couts support, costes soporte, custo suporte'),
  charge('handling cost, handling costs, handling charges, handlingkosten'),
  charge(
    'warehousing cost, warehousing costs, storage cost, storage costs, lagerkosten, couts stockage, costes almacenaje',
  ),
  charge('return cost, returns cost, cost returns, retourenkosten'),
  charge('commission, commissions, sales commission, provision, provisionen, comisiones, comissoes'),
  charge('serving charges, serving charge'),
  {
    use: 'receivable',
    words: words(
      'average receivable, average receivables, receivable, receivables, accounts receivable, ar balance, debtors balance, ' +
        'forderungen, offene forderungen, durchschnittliche forderungen, creances, creances clients, cuentas cobrar, contas receber',
    ),
  },
  {
    use: 'daysLate',
    isExact: true,
    words: words(
      'days late, average days late, avg days late, mean days late, days overdue, average days overdue, avg days overdue, days past due, ' +
        'tage verspatung, tage uberfallig, verzugstage, jours retard, dias atraso, dias retraso',
    ),
  },
];

/** Headers of a column that numbers clients; it stands in for their names only where no name column does. */
export const IDENTIFIER_WORDS: ReadonlySet<string> = new Set(
  words(
    'id, client id, customer id, account id, company id, code, client code, customer code, account code, client number, customer number, ' +
      'account number, client no, customer no, account no, key, number, kundennummer, kunden nr, kundennr, kundencode, debitorennummer, ' +
      'code client, numero client, identifiant, codigo, codigo cliente, numero cliente, id cliente, codigo do cliente',
  ),
);

/** Headers of text columns that describe clients and do not name them. */
export const DESCRIPTION_WORDS: ReadonlySet<string> = new Set(
  words(
    'country, city, town, region, state, province, postcode, zip, address, street, territory, area, market, continent, segment, type, category, ' +
      'group, parent, parent group, description, item description, product description, beschreibung, bezeichnung, designation, libelle, descripcion, descricao, ' +
      'industry, sector, channel, class, status, tier, rating, currency, product, notes, note, comment, comments, remarks, contact, contact name, ' +
      'salesperson, sales rep, account manager, manager, owner, email, e mail, phone, business type, client type, customer type, customer segment, client segment, ' +
      'land, stadt, ort, plz, branche, gruppe, kategorie, wahrung, bemerkung, pays, ville, secteur, categorie, devise, pais, ciudad, cidade, estado, setor, categoria, moneda, moeda',
  ),
);
