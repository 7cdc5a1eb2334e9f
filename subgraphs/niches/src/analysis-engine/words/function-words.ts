/**
 * Words that join others and name nothing, in the languages most exports are in. Short on purpose: a word that is a
 * thing in any of these languages stays out (German "die", English "will").
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the of for to in on at by with without from into and or as is are was be do does did i me my you your we our us
  it its this that these those there their they than then so if not no can could should would what which
  who whom whose when where why how much many about vs versus near
  der das den dem des ein eine einen einem einer eines und oder fur mit ohne von vom zu zum zur im am auf aus bei nach
  wie was wer wo wann warum welche welcher welches ist sind nicht uber unter
  el la los las un una unos unas de del y o para con sin por en al que como cual cuando donde es son mi tu su
  le les une des du et ou pour avec sans dans sur au aux quel quelle comment quoi qui est sont mon ton votre
  il lo gli uno di da per tra fra che come quale quando dove
  um uma os as dos das do da no na nos nas ao em com sem qual quem seu sua
  het een van voor met zonder op te naar hoe wat wie waar wanneer welke`.split(/\s+/),
);
