import { fact } from './headerMeaning';
import type { HeaderMeaning } from './headerMeaning';

/** How clients and we deal with each other: customer or client, trust, expert or advisor, benefits, stresses, investment. */
export const RELATIONSHIP_WORDS: readonly HeaderMeaning[] = [
  fact(
    'standardised',
    'standardised, standardized, buys what is standard, standard product, standardisation, standardization, well defined, standardised purchase, ' +
      'standardisiert, standardisierung, standardprodukt, standardise, standardisation des achats, produit standard, ' +
      'estandarizado, estandarizacion, producto estandar, padronizado, padronizacao, produto padrao, estandardizado',
  ),
  fact(
    'negotiation',
    'negotiation, negotiations, negotiates, negotiated, amount of negotiation, verhandlung, verhandlungen, verhandlungsanteil, verhandelt, ' +
      'negociation, negociations, negocie, negociacion, negociaciones, negocia, negociacao, negociacoes',
  ),
  fact(
    'jointSolutions',
    'joint solutions, joint solution, solutions developed together, joint problem solving, co creation, cocreation, ' +
      'gemeinsame losungen, gemeinsame losung, gemeinsame entwicklung, solutions communes, solutions conjointes, co construction, ' +
      'soluciones conjuntas, soluciones comunes, solucoes conjuntas, solucoes em conjunto',
  ),
  fact(
    'breadthOfScope',
    'breadth of scope, scope, breadth, scope breadth, breadth of services, breadth of work, ' +
      'leistungsbreite, breite des auftrags, auftragsbreite, umfang, etendue, etendue du perimetre, perimetre, ' +
      'amplitud, amplitud del alcance, alcance, amplitude, amplitude do escopo, escopo, ambito',
  ),
  fact(
    'buysExpertise',
    'buys expertise, buys our expertise, buy our expertise, subject expert, expertise bought, expertise bought and delivered on time, ' +
      'kauft expertise, kauft unser fachwissen, kauft fachwissen, fachexperte, achete notre expertise, achete expertise, expert du sujet, ' +
      'compra experiencia, compra nuestra experiencia, compra nosso conhecimento, compra conhecimento, compra expertise',
  ),
  fact(
    'bringsProblem',
    'brings problem, brings problems, brings us problems, brings us their problems, brings us the problem, brings business problem, brings business problems, ' +
      'bringt probleme, bringt problem, kommt mit problemen, apporte ses problemes, apporte des problemes, nous confie ses problemes, ' +
      'trae problemas, trae sus problemas, nos trae problemas, traz problemas, traz os seus problemas, traz seus problemas',
  ),
  fact(
    'asksForView',
    'asks for view, asks for our view, asks our view, asks for our opinion, asks our opinion, asks for advice, seeks our advice, ' +
      'fragt nach meinung, fragt nach unserer meinung, fragt um rat, demande notre avis, demande avis, demande conseil, ' +
      'pide nuestra opinion, pide opinion, pide consejo, pede nossa opiniao, pede a nossa opiniao, pede opiniao, pede conselho',
  ),
  fact(
    'sharesUniquely',
    'shares uniquely, shares with us alone, shares with no other, shares with no other supplier, shares only with us, confides in us, shares what others don t hear, ' +
      'teilt nur mit uns, teilt exklusiv, vertraut uns an, partage uniquement avec nous, ne partage qu avec nous, se confie a nous, ' +
      'comparte solo con nosotros, comparte en exclusiva, compartilha so conosco, partilha so connosco, compartilha apenas conosco',
  ),
  fact(
    'understandsFirst',
    'understands first, understand first, we understand first, understanding first, versteht zuerst, wir verstehen zuerst, erst verstehen, ' +
      'comprend d abord, comprendre d abord, entiende primero, primero entender, entende primeiro, compreende primeiro',
  ),
  fact(
    'asks',
    'asks, we ask, asks not tells, we ask more than tell, fragt, wir fragen, questionne, pregunta, preguntamos, pergunta, perguntamos',
  ),
  fact(
    'clientsGoals',
    'client s goals, clients goals, client goals, customer goals, their goals, goals of the client, we start from their goals, ziele des kunden, kundenziele, ' +
      'objectifs du client, objectifs client, objetivos del cliente, objetivos do cliente',
  ),
  fact(
    'tailors',
    'tailors, tailored, tailor made, we tailor, we tailor the offer, massgeschneidert, schneidert zu, individuell, sur mesure, a medida, personaliza, sob medida, a medida do cliente',
  ),
  fact(
    'staysAfter',
    'stays after, stays after delivery, we stay after delivery, stay after delivery, bleibt danach, bleibt nach lieferung, ' +
      'reste apres la livraison, reste apres livraison, sigue despues, sigue tras la entrega, fica depois, fica apos a entrega',
  ),
  fact(
    'saysNo',
    'says no, say no, we say no, says no when right, says no when it is right, we say no when it is right, sagt nein, wir sagen nein, dit non, sait dire non, dice no, dice que no, diz nao',
  ),
  fact(
    'revenuePotential',
    'revenue potential, sales potential, potential for revenue, umsatzpotenzial, umsatzpotential, potentiel de revenu, potentiel de chiffre d affaires, ' +
      'potentiel de ca, potencial de ingresos, potencial de ventas, potencial de receita, potencial de vendas',
  ),
  fact(
    'retainerIncome',
    'retainer income, retainer, recurring income, income from retainers, regular income, wiederkehrende einnahmen, retainer einnahmen, pauschalhonorar, ' +
      'revenus recurrents, revenu recurrent, abonnement, ingresos recurrentes, iguala, receita recorrente, avenca',
  ),
  fact(
    'futureGrowth',
    'future growth, growth potential, growth prospects, kunftiges wachstum, zukunftiges wachstum, wachstumspotenzial, wachstumspotential, ' +
      'croissance future, potentiel de croissance, crecimiento futuro, potencial de crecimiento, crescimento futuro, potencial de crescimento',
  ),
  fact(
    'caseStudies',
    'case studies, case study, case study value, reference projects, fallstudien, fallstudie, referenzprojekte, ' +
      'etudes de cas, etude de cas, casos de estudio, caso de estudio, casos de exito, estudos de caso, estudo de caso',
  ),
  fact(
    'referralRating',
    'referral, referrals, referral potential, referral value, refers others, referral rated, weiterempfehlung, weiterempfehlungen, empfehlungen, empfehlung, ' +
      'recommandation, recommandations, referencias, recomendacion, recomendaciones, indicacao, indicacoes, recomendacao, recomendacoes',
  ),
  fact(
    'attention',
    'attention, demands for attention, demands attention, demand for attention, needs attention, attention needed, ' +
      'aufmerksamkeit, aufmerksamkeitsbedarf, betreuungsbedarf, demande d attention, besoin d attention, ' +
      'atencion, demanda de atencion, exige atencion, atencao, exige atencao, exigencia de atencao',
  ),
  fact(
    'priceWrangles',
    'price wrangles, wrangles over pricing, wrangles over price, pricing wrangles, price disputes, price haggling, haggles, haggling, price pressure, ' +
      'preisstreit, preisdiskussionen, preisdruck, feilscht, litiges sur les prix, disputes sur les prix, marchandage, marchande, ' +
      'disputas de precio, disputas por el precio, regateo, regatea, disputas de preco, regateia, discussoes de preco',
  ),
  fact(
    'collecting',
    'collecting, collecting money, money collection, collection effort, hard to collect, payment trouble, payment troubles, ' +
      'inkasso, eintreiben, zahlungsprobleme, zahlungsmoral, recouvrement, encaissement, ' +
      'cobro, cobranza, cobros, dificultad de cobro, cobranca, dificuldade de cobranca',
  ),
  fact(
    'abuse',
    'abuse, abusive, abusive behaviour, abusive behavior, rudeness, beleidigung, beleidigendes verhalten, missbrauch, ausfallend, ' +
      'abus, comportement abusif, comportement abusif du client, abuso, comportamiento abusivo, trato abusivo, comportamento abusivo',
  ),
  fact(
    'reputation',
    'reputation, reputational damage, reputation damage, reputational risk, reputation risk, rufschaden, reputationsschaden, reputationsrisiko, ' +
      'atteinte a la reputation, risque de reputation, dano reputacional, riesgo reputacional, dano a la reputacion, risco reputacional, dano a reputacao',
  ),
  fact(
    'corruption',
    'corruption, corrupt, bribery, korruption, bestechung, corrupcion, soborno, corrupcao, suborno',
  ),
  fact(
    'ourTime',
    'our time, time ours, time we invest, unsere zeit, notre temps, nuestro tiempo, nosso tempo, o nosso tempo',
  ),
  fact(
    'ourPeople',
    'our people, people ours, our staff, our team, unsere leute, unsere mitarbeiter, unser personal, nos equipes, notre personnel, nuestra gente, ' +
      'nuestro personal, nuestro equipo, nossas pessoas, nossa equipe, a nossa equipa',
  ),
  fact(
    'ourResources',
    'our resources, resources ours, unsere mittel, unsere ressourcen, nos ressources, nuestros recursos, nossos recursos, os nossos recursos',
  ),
  fact(
    'theirTime',
    'their time, client s time, client time, clients time, time theirs, time of the client, ihre zeit, zeit des kunden, kundenzeit, leur temps, temps du client, ' +
      'su tiempo, tiempo del cliente, tempo deles, tempo do cliente',
  ),
  fact(
    'theirPeople',
    'their people, client s people, client people, clients people, people theirs, their staff, their team, ihre leute, leute des kunden, mitarbeiter des kunden, ' +
      'leurs equipes, equipes du client, personnel du client, su gente, gente del cliente, personal del cliente, pessoas deles, pessoas do cliente, equipe do cliente',
  ),
  fact(
    'theirResources',
    'their resources, client s resources, client resources, clients resources, resources theirs, ihre mittel, ihre ressourcen, mittel des kunden, ressourcen des kunden, ' +
      'leurs ressources, ressources du client, sus recursos, recursos del cliente, recursos deles, recursos do cliente',
  ),
];
