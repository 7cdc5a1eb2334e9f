import type { SearchIntent } from '../opportunity-draft.js';

/** Words that tell what the searcher is after, most telling first. */
const wordLists: Record<SearchIntent, string> = {
  NAVIGATIONAL: `login signin logon official anmelden iniciar connexion`,
  TRANSACTIONAL: `buy buying purchase order price prices pricing cost costs cheap cheapest affordable discount coupon
    coupons deal deals sale subscription hire rent rental download quote booking printable
    kaufen preis preise kosten gunstig gunstige gunstiger bestellen comprar precio precios barato acheter prix`,
  COMMERCIAL: `best top review reviews rated compare comparison alternative alternatives vs versus
    beste besten bester bestes test testsieger vergleich mejor mejores meilleur meilleure avis migliore`,
  INFORMATIONAL: `what why when who guide guides tutorial tutorials tip tips idea ideas example examples
    meaning definition explained learn learning diy basics beginner beginners
    was warum anleitung tipps ideen beispiel que como guia ejemplos pourquoi comment idees`,
};

export const intentWords: ReadonlyMap<string, SearchIntent> = new Map(
  (Object.entries(wordLists) as [SearchIntent, string][]).flatMap(([intent, words]) =>
    words.split(/\s+/).map((word) => [word, intent] as const),
  ),
);

/** Words for a thing that is made and offered; whoever adds one looks for a product. */
export const productWords: ReadonlySet<string> = new Set(
  `app apps software tool tools platform service services template templates generator calculator planner tracker
  course courses kit plugin extension api agency company companies consultant program programs system
  vorlage kurs plantilla curso logiciel modele`.split(/\s+/),
);

/**
 * Words that say how, how well or at what price, but not about what. They do not part one need from another, so
 * clusters are told without them.
 */
export const qualifierWords: ReadonlySet<string> = new Set([
  ...[...intentWords.keys()].filter((word) => !['learn', 'learning', 'diy', 'test', 'rental', 'rent'].includes(word)),
  ...`free online start starting website good great easy simple quick fast new popular latest ultimate complete full online
  kostenlos kostenlose kostenloser kostenloses gratis gratuit gratuite gratuito einfach nahe`.split(/\s+/),
]);
