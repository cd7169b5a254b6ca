import { fact } from './headerMeaning';
import type { HeaderMeaning } from './headerMeaning';

/** What clients are like and what they are to us: personas, roles, loyalty. */
export const PERSONA_WORDS: readonly HeaderMeaning[] = [
  fact(
    'difficult',
    'difficult, difficulty, difficult to work with, hard to work with, schwierig, schwierigkeit, difficile, difficulte, dificil, dificultad, dificuldade',
  ),
  fact('critical', 'critical, overly critical, criticises, criticizes, kritisch, critique, critico, critica'),
  fact(
    'shiftingPriorities',
    'shifting priorities, changing priorities, shifts priorities, changes priorities, wechselnde prioritaten, wechselnde ziele, ' +
      'priorites changeantes, priorites mouvantes, prioridades cambiantes, prioridades mutaveis, muda prioridades, prioridades variaveis',
  ),
  fact(
    'drainsEnergy',
    'drains energy, energy drain, draining, drains our energy, kostet energie, zehrt energie, energieraubend, epuise, epuisant, ' +
      'consomme l energie, agota, agota la energia, drena energia, esgota energia, desgaste',
  ),
  fact(
    'productivity',
    'productivity, productive, produktivitat, produktiv, productivite, productividad, produtividade',
  ),
  fact(
    'profitability',
    'profitability, profitable, rentabilitat, profitabilitat, rentabilite, rentabilidad, rentabilidade, lucratividade',
  ),
  fact(
    'sustainability',
    'sustainability, sustainable, nachhaltigkeit, nachhaltig, durabilite, durable, sostenibilidad, sustentabilidad, sustentabilidade',
  ),
  fact(
    'innovation',
    'innovation, innovative, innovationskraft, innovativ, innovacion, innovador, inovacao, inovador',
  ),
  fact(
    'largerContracts',
    'larger contracts, bigger contracts, larger contract, growing contracts, grossere vertrage, grossere auftrage, contrats plus importants, ' +
      'contrats plus grands, contratos mayores, contratos mas grandes, contratos maiores',
  ),
  fact(
    'repeatBusiness',
    'repeat business, repeats business, repeat orders, repeat client, folgegeschaft, folgeauftrage, wiederholungsgeschaft, ' +
      'affaires repetees, commandes repetees, client regulier, negocio repetido, negocio recurrente, repite, negocios repetidos, negocio recorrente',
  ),
  // Yes or no comes before the rating of the same words: cells of 1 and 0 are an answer.
  fact(
    'referral',
    'referral, referrals, refers us, refers others, refers, recommended us, empfiehlt uns, weiterempfehlung, empfehlung, empfehlungen, nous recommande, recommandation, ' +
      'recommandations, nos recomienda, recomienda, recomendacion, nos recomenda, recomenda, indicacao, indica, recomendacao',
  ),
  fact('growth', 'growth, growing, wachstum, croissance, crecimiento, crescimento'),
  fact(
    'recognition',
    'recognition, fame, famous, well known, bekanntheit, bekannt, renommee, notoriete, reconocimiento, notoriedad, fama, reconhecimento, notoriedade',
  ),
  fact(
    'expertise',
    'expertise, client expertise, client s expertise, know how, fachwissen, fachkenntnis, savoir faire, pericia, conocimiento, conhecimento, conhecimento tecnico',
  ),
  fact(
    'demanding',
    'demanding, demands quality, anspruchsvoll, fordernd, exigeant, exigence, exigente, exigencia',
  ),
  fact(
    'sharesKnowledge',
    'shares knowledge, knowledge sharing, share knowledge, teilt wissen, wissensaustausch, partage de connaissances, partage ses connaissances, partage son savoir, ' +
      'comparte conocimiento, comparte conocimientos, compartilha conhecimento, partilha conhecimento',
  ),
  fact(
    'openDialogue',
    'open dialogue, open dialog, openness, offener dialog, offenheit, dialogue ouvert, ouverture, dialogo abierto, apertura, dialogo aberto, abertura',
  ),
  fact(
    'seesUsAsEqual',
    'sees us as equal, sees us as equals, equal, equals, treats us as equal, treats us as equals, auf augenhohe, augenhohe, sieht uns als partner, ' +
      'd egal a egal, nous traite en egal, nous voit comme egal, nos ve como iguales, trato de igual a igual, de igual a igual, nos ve como iguais',
  ),
  fact(
    'testsNew',
    'tests new, tests new products, tests new things, tries new products, early adopter, testet neues, testet neue produkte, ' +
      'teste les nouveautes, teste les nouveaux produits, teste de nouveaux produits, prueba novedades, prueba nuevos productos, prueba productos nuevos, ' +
      'testa novidades, testa novos produtos, experimenta novos produtos',
  ),
  fact(
    'joinsLaunches',
    'joins launches, joins launch, joins product launches, takes part in launches, launch partner, macht bei einfuhrungen mit, nimmt an produkteinfuhrungen teil, ' +
      'produkteinfuhrungen, participe aux lancements, lancements, participa en lanzamientos, lanzamientos, participa em lancamentos, participa de lancamentos, lancamentos',
  ),
];
