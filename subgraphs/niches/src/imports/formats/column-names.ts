import { monthOf } from '../values/year-month.js';
import type { RoleOf } from './find-header.js';
import type { ColumnRole } from './table-column.js';

/** Names that people and tools give their columns, in several languages, in the form of `normaliseHeader`. */
const NAMES: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    { kind: 'KEYWORD' },
    /^(keywords?|key ?phrases?|phrases?|search (term|query|phrase)s?|query|queries|terms?|suchbegriffe?|suchanfragen?|schlüssel(wort|wörter|begriff)|stichw(ort|örter)|mots?[- ]clés?|expression|requêtes?|palabras? clave|término( de búsqueda)?|consultas?|palavras?[- ]chave|termo|parol[ae] chiave|zoek(woord(en)?|term(en)?)|słow[oa] kluczowe|fraz[ay]|sökord|søgeord|søkeord|hakusana|anahtar kelime|ключевые слова|ключевое слово|запрос|từ khóa|キーワード|关键词|关键字)$/,
  ],
  [
    { kind: 'VOLUME' },
    /^((avg\.?|average|mean) ?(monthly)? ?(search(es)?|search volume|volume)|(monthly )?search(es)?( volume)?( \(?(per|a|\/) ?month\)?)?|monthly searches|volume|sv|msv|suchvolumen( \(?(pro|\/) ?monat\)?)?|monatliche suchanfragen|(durchschnittl(iche|\.) )?suchanfragen( pro |\/)monat|volume de recherche|recherches mensuelles|volumen( de búsqueda)?|búsquedas( mensuales)?|volume de (busca|pesquisa)s?|buscas mensais|volume di ricerca|ricerche mensili|zoekvolume|wolumen|liczba wyszukiwań|sökvolym|søgevolumen|søkevolum|arama hacmi|частотность|検索ボリューム|搜索量)$/,
  ],
  [
    { kind: 'DIFFICULTY' },
    /^((keyword|seo|ranking|organic) difficulty( \(?%\)?| index)?|difficulty|kd( ?\(?%\)?)?|sd|schwierigkeit(sgrad)?|keyword[- ]schwierigkeit|difficulté|dificultad|dificuldade|difficoltà|moeilijkheid|trudność|svårighet)$/,
  ],
  [
    { kind: 'COMPETITION', scale: 'told by its values' },
    /^((paid|ads?|advertising|ppc) (competition|difficulty)|competition( index| \(indexed value\))?|competitive density|pd|wettbewerb(sdichte)?|concurrence|competencia|concorrência|concorrência|concorrenza|concurrentie|konkurencja|konkurrens|konkurrence)$/,
  ],
  [
    { kind: 'PRICE' },
    /^((avg\.?|average )?(cpc|cost per click|cost\/click|ppc|bid)( ?[([]?([a-z]{3}|[$€£¥₹])[)\]]?)?|klickpreis|kosten pro klick( €| \(eur\))?|coût par clic|coste? por clic|custo por clique|costo per clic|kosten per klik|koszt kliknięcia)$/,
  ],
  [
    { kind: 'INTENT' },
    /^((search |keyword )?intents?|(such)?intention|intention( de recherche)?|intención( de búsqueda)?|intenção|intento|zoekintentie)$/,
  ],
  [{ kind: 'CURRENCY' }, /^(currency|währung|devise|moneda|moeda|valuta|waluta)$/],
];

/** What a column of a table of someone's own probably holds; null where its name says nothing. */
export const roleByName: RoleOf = (name) => {
  const named = NAMES.find(([, pattern]) => pattern.test(name));
  if (named) return named[0];
  const month = name.length <= 40 ? monthOf(name) : null;
  return month === null ? null : { kind: 'MONTH', month };
};
