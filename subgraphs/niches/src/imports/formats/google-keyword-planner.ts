import { monthOf } from '../values/year-month.js';
import { columnsOf, findHeader, type RoleOf } from './find-header.js';
import type { KeywordFormatReader } from './keyword-format-reader.js';
import { createKeywordTable } from './keyword-table.js';
import { recognisedColumn } from './table-column.js';

/** Accounts with little spend get these instead of numbers. */
const BUCKETS = new Map([
  [0, { low: 0, high: 10 }],
  [50, { low: 10, high: 100 }],
  [500, { low: 100, high: 1_000 }],
  [5_000, { low: 1_000, high: 10_000 }],
  [50_000, { low: 10_000, high: 100_000 }],
  [500_000, { low: 100_000, high: 1_000_000 }],
  [5_000_000, { low: 1_000_000, high: 10_000_000 }],
]);

const VOLUME =
  /^(avg\.? monthly searches|durchschn\.? (monatliche )?suchanfragen.*|durchschnittliche suchanfragen pro monat|(nbre moyen|moyenne|nombre moyen) de recherches mensuelles.*|recherches mensuelles moyennes|promedio de búsquedas mensuales|búsquedas mensuales promedio|média de pesquisas mensais|media ricerche mensili|gem\.? maandelijkse zoekopdrachten)$/;
const INDEXED =
  /\((indexed value|indexierter wert|valeur indexée|valor indexado|valore indicizzato|geïndexeerde waarde)\)$/;
const LOW_BID =
  /^(top of page bid \(low range\)|gebot für oberen seitenbereich \(unterer bereich\)|gebote für obere positionen \(unterer bereich\)|enchère de haut de page \(fourchette basse\)|enchère de haut de page \(basse\)|puja por la parte superior de la página \(intervalo bajo\)|lance para parte superior da página \(faixa inferior\)|offerta superiore della pagina \(gamma bassa\))$/;
const HIGH_BID =
  /^(top of page bid \(high range\)|gebot für oberen seitenbereich \(oberer bereich\)|gebote für obere positionen \(oberer bereich\)|enchère de haut de page \(fourchette haute\)|enchère de haut de page \(élevée\)|puja por la parte superior de la página \(intervalo alto\)|lance para parte superior da página \(faixa superior\)|offerta superiore della pagina \(gamma alta\))$/;
const KEYWORD =
  /^(keyword|keyword \(by relevance\)|mot clé|mots clés|palabra clave|palavra-chave|parola chiave|zoekwoord)$/;
const CURRENCY = /^(currency|währung|devise|moneda|moeda|valuta)$/;
const MONTH = /^(searches|suchanfragen|recherches|búsquedas|pesquisas|ricerche|zoekopdrachten): /;

const roleOf: RoleOf = (name) => {
  if (KEYWORD.test(name)) return { kind: 'KEYWORD' };
  if (VOLUME.test(name)) return { kind: 'VOLUME' };
  if (INDEXED.test(name)) return { kind: 'COMPETITION', scale: 100 };
  if (LOW_BID.test(name)) return { kind: 'LOW_PRICE' };
  if (HIGH_BID.test(name)) return { kind: 'HIGH_PRICE' };
  if (CURRENCY.test(name)) return { kind: 'CURRENCY' };
  const month = MONTH.test(name) ? monthOf(name) : null;
  return month === null ? null : { kind: 'MONTH', month };
};

/**
 * Google Ads Keyword Planner: UTF-16, tab separated, two title lines, then the header. A row without a keyword is the
 * total of a segment. "Competition" is advertising competition. Accounts with little spend get bucket values and no months.
 */
export const googleKeywordPlanner: KeywordFormatReader = {
  format: 'GOOGLE_KEYWORD_PLANNER',
  recognise({ rows }) {
    const header = findHeader(rows, (names) => {
      const all = [...names];
      const marks = [VOLUME, INDEXED, LOW_BID, HIGH_BID, MONTH].filter((mark) => all.some((name) => mark.test(name)));
      return all.some((name) => KEYWORD.test(name)) && all.some((name) => VOLUME.test(name)) && marks.length >= 2;
    });
    if (!header) return null;
    const columns = columnsOf(header, roleOf);
    const title = rows[0] === header ? null : rows[0]?.raw.slice(0, 60).replaceAll('"', '');
    return {
      format: 'GOOGLE_KEYWORD_PLANNER',
      reason: title ? `line 1 reads ${title}` : `line ${header.line} has the columns of Keyword Planner`,
      headerLine: header.line,
      needsMapping: false,
      columns: columns.map(recognisedColumn),
      open: (context) =>
        createKeywordTable({ columns, currency: null, hasTotals: true, buckets: BUCKETS, notices }, context),
    };
  },
};

function notices({ isBucketed }: { isBucketed: boolean }): string[] {
  if (!isBucketed) return [];
  return [
    'This account gets ranges instead of numbers: 50 stands for 10–100, 500 for 100–1,000 and so on. The searches are shown as ranges and there is no monthly history.',
  ];
}
