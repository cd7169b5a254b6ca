import type { Quadrant } from './quadrant';
import type { Scheme } from './scheme';

const NEXT_MOVES: Readonly<Record<Exclude<Scheme['id'], 'own'>, Readonly<Record<Quadrant, string>>>> = {
  profit: {
    topLeft: 'Keep them: worth much and asking for little. Learn what they value before someone else does.',
    topRight: 'Work as partners: they ask for much and are worth it. Watch that the effort stays earned.',
    bottomLeft: 'Keep serving them simple and standard; let the effort stay as low as the worth.',
    bottomRight:
      'Move them left to Commodity by taking effort out, or up to Partner by raising what they are worth.',
  },
  procurement: {
    topLeft: 'Make the most of them: important and easy to manage.',
    topRight: 'Develop them: important enough, now or later, to be worth the effort.',
    bottomLeft: 'Spend as little on them as will do.',
    bottomRight: 'Ask whether to part company, with good grace.',
  },
  mutualValue: {
    topLeft: 'Ask for their time, people and resources, or give less of ours.',
    topRight: 'Protect it: both sides invest, and both gain.',
    bottomLeft: 'Trade well, or choose a few to invest in.',
    bottomRight: 'Give back: they invest more in us than we in them.',
  },
  price: {
    topLeft: 'Keep them content: they pay well and ask for little.',
    topRight: 'Keep the service that they pay well for.',
    bottomLeft: 'Keep it cheap: low price, low service.',
    bottomRight: 'Price the service, or take it out of the price.',
  },
  preferencing: {
    topLeft: 'Invest in growing the account.',
    topRight: 'Defend it and give it your best.',
    bottomLeft: 'Give it little attention, or let it go.',
    bottomRight: 'Earn from it while it lasts, and do not lean on it.',
  },
};

/** What a quadrant of a scheme asks for, in a sentence of ours; "" in an own scheme, where that is the user's to say. */
export function nextMove({ id }: Pick<Scheme, 'id'>, quadrant: Quadrant): string {
  return id === 'own' ? '' : NEXT_MOVES[id][quadrant];
}
