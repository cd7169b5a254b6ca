import { fact } from './headerMeaning';
import type { HeaderMeaning } from './headerMeaning';

/** What clients spend and could bring, and the axes of schemes that need numbers of their own. */
export const WALLET_WORDS: readonly HeaderMeaning[] = [
  fact(
    'needGrowth',
    'need growth, expected growth of need, expected need growth, growth of need, growth in need, demand growth, expected demand growth, bedarfswachstum, erwartetes bedarfswachstum, ' +
      'croissance des besoins, croissance du besoin, crecimiento de la necesidad, crecimiento de necesidades, crecimiento de la demanda, ' +
      'crescimento da necessidade, crescimento das necessidades, crescimento da procura, crescimento da demanda',
  ),
  fact(
    'totalSpend',
    'total spend, spend with anyone, total yearly spend, total annual spend, annual spend, yearly spend, category spend, total category spend, wallet, wallet size, client spend in category, spend in category, ' +
      'gesamtausgaben, jahresbedarf, gesamtbedarf, einkaufsvolumen, beschaffungsvolumen, depense totale, depenses totales, budget total, depense annuelle, ' +
      'gasto total, gasto anual, gasto en la categoria, gasto total anual, despesa total, gastos totais, despesa anual',
  ),
  fact(
    'spendElsewhere',
    'spend elsewhere, spend with competitors, competitor spend, competitors spend, spent elsewhere, spent with competitors, wallet elsewhere, ' +
      'ausgaben anderswo, ausgaben bei wettbewerbern, umsatz bei wettbewerbern, wettbewerberumsatz, depenses ailleurs, depense ailleurs, depenses chez les concurrents, depenses concurrents, ' +
      'gasto en otros, gasto en competidores, gasto con competidores, gasto en la competencia, gasto em concorrentes, gasto com concorrentes, despesa com concorrentes',
  ),
  fact(
    'potentialIncome',
    'potential income, income potential, potential profit, profit potential, potenzieller gewinn, potenzielles einkommen, gewinnpotenzial, ertragspotenzial, ' +
      'revenu potentiel, benefice potentiel, ingreso potencial, ingresos potenciales, beneficio potencial, renda potencial, lucro potencial, rendimento potencial',
  ),
  fact(
    'statedHours',
    'hours, hours spent, hours spent on them, stated hours, time spent, management hours, account hours, hours of effort, effort hours, stunden, aufgewendete stunden, betreuungsstunden, ' +
      'heures, heures passees, temps passe, horas, horas dedicadas, tiempo dedicado, horas gastas, tempo gasto',
  ),
  fact(
    'netPrice',
    'net price, average net price, avg net price, nettopreis, prix net, prix net moyen, precio neto, preco liquido',
  ),
  fact(
    'attractiveness',
    'attractiveness, client attractiveness, customer attractiveness, attraktivitat, kundenattraktivitat, attractivite, atractivo, atractividad, atratividade',
  ),
  fact(
    'accountValue',
    'account value, value of account, client account value, kundenwert, kontowert, valeur du compte, valor de la cuenta, valor da conta',
  ),
  fact('ownUp', 'own up, up axis, own up axis, own axis up'),
  fact('ownRight', 'own right, right axis, own right axis, own axis right'),
];
