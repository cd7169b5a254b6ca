import { missingFacts } from '../../core/matrix/schemeMatrix';
import { schemesOf } from '../../core/matrix/schemesOf';
import { missingFactsText } from '../../core/reason/missingFactsText';
import type { Systems } from '../../core/systems/systems';
import type { Told } from './told';

/** Schemes that were begun, one of their columns being there or their words given, and lack another column. */
export function axesTold({ clients: { facts }, settings }: Systems): Told[] {
  return schemesOf(settings)
    .filter((scheme) => scheme.id === 'own' || missingFacts(scheme, {}).some((fact) => facts[fact]))
    .map((scheme) => missingFactsText(scheme, facts))
    .filter((text) => text !== '')
    .map((text) => ({ topic: 'Column missing', tone: 'note', text }));
}
