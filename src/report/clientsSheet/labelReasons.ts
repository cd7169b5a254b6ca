import type { ClientLabel } from '../../core/labels/clientLabel';

/**
 * One cell for the reasons of all labels: they are read one client at a time. Different labels can have the same words
 * (Customer is a type and a rung of loyalty), so each reason begins with its label's name; that of a number says it.
 */
export function labelReasons(labels: readonly ClientLabel[]): (client: number) => string {
  return (client) =>
    labels
      .map(({ name, unit, why }) => {
        const reason = why(client);
        return unit === null && reason !== '' ? `${name}: ${reason}` : reason;
      })
      .filter((reason) => reason !== '')
      .join(' ');
}
