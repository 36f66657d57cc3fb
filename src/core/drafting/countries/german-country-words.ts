// German words for countries beside the names that the browser knows. Adjectives take endings.

const adjectives = `
DE deutsch,bundesdeutsch;FR französisch;GB britisch,englisch,schottisch,walisisch,nordirisch;US amerikanisch,US-amerikanisch;RU russisch;UA ukrainisch;PL polnisch;CZ tschechisch;SK slowakisch;AT österreichisch;CH schweizerisch;IT italienisch;ES spanisch;PT portugiesisch;NL niederländisch,holländisch;BE belgisch;LU luxemburgisch;DK dänisch;SE schwedisch;NO norwegisch;FI finnisch;IS isländisch;EE estnisch;LV lettisch;LT litauisch;HU ungarisch;RO rumänisch;BG bulgarisch;GR griechisch;TR türkisch;RS serbisch;HR kroatisch;SI slowenisch;BA bosnisch;AL albanisch;XK kosovarisch;CN chinesisch;JP japanisch;IN indisch;PK pakistanisch;AF afghanisch;IR iranisch;IQ irakisch;SY syrisch;LB libanesisch;IL israelisch;PS palästinensisch;EG ägyptisch;TN tunesisch;MA marokkanisch;DZ algerisch;LY libysch;SA saudi-arabisch,saudisch;KP nordkoreanisch;KR südkoreanisch;VN vietnamesisch;AU australisch;CA kanadisch;MX mexikanisch;BR brasilianisch;AR argentinisch;CL chilenisch;PE peruanisch;CO kolumbianisch;VE venezolanisch;CU kubanisch;NG nigerianisch;KE kenianisch;ZA südafrikanisch;ET äthiopisch;SD sudanesisch;ML malisch;IE irisch;BY belarussisch,belarusisch,weißrussisch;GE georgisch;AM armenisch;AZ aserbaidschanisch;KZ kasachisch;MD moldauisch`;

const others = `
US USA,US,Vereinigte Staaten,Vereinigten Staaten,Amerika,Amerikaner,Weißes Haus,Weiße Haus,Weißen Haus,Pentagon;GB Großbritannien,Großbritanniens,England,Schottland,Wales,Nordirland,Vereinigtes Königreich,Vereinigten Königreich,Briten,Brite,Britin,Downing Street;FR Franzosen,Franzose,Französin,Élysée;DE Bundesregierung,Bundestag,Bundeswehr,Deutsche,Deutschen,Deutscher,Kanzleramt,Bundesrepublik;RU Kreml,Russen,Russe,Russin;UA Ukrainer,Ukrainerin,Ukrainern;PL Polen;CH Schweiz,Schweizer,Schweizerin;AT Österreicher,Österreicherin;NL Holland,Niederlande,Niederlanden,Niederländer;TR Türkei,Türken;CZ Tschechien;IT Italiener,Italienerin;ES Spanier,Spanierin;DK Dänen,Däne,Dänin;SE Schweden,Schwede,Schwedin;NO Norweger,Norwegerin;FI Finnen,Finne,Finnin;CN Chinesen;JP Japaner,Japanerin;IL Israelis;PS Palästinenser;GR Griechen;CI Elfenbeinküste;KP Nordkorea;KR Südkorea;BY Weißrussland,Belarus;VA Vatikan`;

/** Words in capitals as they stand, and adjectives with each of their endings. */
export function* germanCountryWords(): Generator<readonly [string, string]> {
  for (const row of others.trim().split(";")) {
    const [code = "", ...words] = [row.slice(0, 2), ...row.slice(3).split(",")];
    for (const word of words) yield [word, code];
  }
  for (const row of adjectives.trim().split(";")) {
    const [code = "", ...words] = [row.slice(0, 2), ...row.slice(3).split(",")];
    for (const word of words) {
      for (const ending of ["e", "er", "en", "es", "em"]) {
        yield [word + ending, code];
        yield [word.replace(/^./u, (first) => first.toUpperCase()) + ending, code];
      }
    }
  }
}
