// German words for countries beside the names that the browser knows. Adjectives take endings.
import type { CountryWord } from "./country-words";

const adjectives = `
DE deutsch,bundesdeutsch;FR französisch;GB britisch,englisch,schottisch,walisisch,nordirisch;US amerikanisch,US-amerikanisch;RU russisch;UA ukrainisch;PL polnisch;CZ tschechisch;SK slowakisch;AT österreichisch;CH schweizerisch;IT italienisch;ES spanisch;PT portugiesisch;NL niederländisch,holländisch;BE belgisch;LU luxemburgisch;DK dänisch;SE schwedisch;NO norwegisch;FI finnisch;IS isländisch;EE estnisch;LV lettisch;LT litauisch;HU ungarisch;RO rumänisch;BG bulgarisch;GR griechisch;TR türkisch;RS serbisch;HR kroatisch;SI slowenisch;BA bosnisch;AL albanisch;XK kosovarisch;CN chinesisch;JP japanisch;IN indisch;PK pakistanisch;AF afghanisch;IR iranisch;IQ irakisch;SY syrisch;LB libanesisch;IL israelisch;PS palästinensisch;EG ägyptisch;TN tunesisch;MA marokkanisch;DZ algerisch;LY libysch;SA saudi-arabisch,saudisch;KP nordkoreanisch;KR südkoreanisch;VN vietnamesisch;AU australisch;CA kanadisch;MX mexikanisch;BR brasilianisch;AR argentinisch;CL chilenisch;PE peruanisch;CO kolumbianisch;VE venezolanisch;CU kubanisch;NG nigerianisch;KE kenianisch;ZA südafrikanisch;ET äthiopisch;SD sudanesisch;ML malisch;IE irisch;BY belarussisch,belarusisch,weißrussisch;GE georgisch;AM armenisch;AZ aserbaidschanisch;KZ kasachisch;MD moldauisch;TD tschadisch;NE nigrisch;GH ghanaisch;SN senegalesisch;UG ugandisch;RW ruandisch;CD kongolesisch;SO somalisch;YE jemenitisch;JO jordanisch;KW kuwaitisch;QA katarisch;AE emiratisch;OM omanisch;TH thailändisch;ID indonesisch;PH philippinisch;MY malaysisch;SG singapurisch;TW taiwanisch,taiwanesisch;MM burmesisch,myanmarisch;KH kambodschanisch;NP nepalesisch;LK sri-lankisch;BD bangladeschisch;MN mongolisch;UZ usbekisch;TM turkmenisch;KG kirgisisch;TJ tadschikisch;NZ neuseeländisch;HT haitianisch;EC ecuadorianisch;BO bolivianisch;UY uruguayisch;PY paraguayisch;GT guatemaltekisch;PA panamaisch;NI nicaraguanisch;HN honduranisch;CY zyprisch,zypriotisch;MT maltesisch;ME montenegrinisch;MK nordmazedonisch,mazedonisch;LI liechtensteinisch;AO angolanisch;MZ mosambikanisch;ZW simbabwisch;ZM sambisch;TZ tansanisch;CM kamerunisch;CI ivorisch;ER eritreisch;BF burkinisch;MR mauretanisch;MG madagassisch`;

const others = `
US USA,US,Vereinigte Staaten,Vereinigten Staaten,Amerika,Amerikaner,Weißes Haus,Weiße Haus,Weißen Haus,Pentagon;GB Großbritannien,Großbritanniens,England,Schottland,Wales,Nordirland,Vereinigtes Königreich,Vereinigten Königreich,Briten,Brite,Britin,Downing Street;FR Franzosen,Franzose,Französin,Élysée;DE Bundesregierung,Bundestag,Bundeswehr,Deutsche,Deutschen,Deutscher,Kanzleramt,Bundesrepublik;RU Kreml,Russen,Russe,Russin;UA Ukrainer,Ukrainerin,Ukrainern;PL Polen;CH Schweiz,Schweizer,Schweizerin;AT Österreicher,Österreicherin;NL Holland,Niederlande,Niederlanden,Niederländer;TR Türkei,Türken;CZ Tschechien;IT Italiener,Italienerin;ES Spanier,Spanierin;DK Dänen,Däne,Dänin;SE Schweden,Schwede,Schwedin;NO Norweger,Norwegerin;FI Finnen,Finne,Finnin;CN Chinesen;JP Japaner,Japanerin;IL Israelis;PS Palästinenser;GR Griechen;CI Elfenbeinküste;KP Nordkorea;KR Südkorea;BY Weißrussland,Belarus;VA Vatikan;AE Vereinigte Arabische Emirate,Vereinigten Arabischen Emirate,Vereinigten Arabischen Emiraten,Emirate;GB Engländer,Engländerin,Engländern,Schotten,Waliser,Britinnen;PL Polin,Polinnen;US Amerikanern,Amerikanerin,Amerikanerinnen;TR Türke,Türkin;CH Schweizern,Schweizerinnen;NL Niederländern,Niederländerin,Holländer;CZ Tschechen,Tscheche,Tschechin;IT Italienern;ES Spaniern;FR Französinnen;CN Chinese,Chinesin;JP Japanern;GR Grieche,Griechin;PS Palästinensern,Palästinenserin;SY Syrer,Syrern,Syrerin;AF Afghanen,Afghane,Afghanin;IQ Iraker,Irakern,Irakerin;IR Iraner,Iranern,Iranerin;RO Rumänen,Rumäne,Rumänin;BG Bulgaren,Bulgarin;PT Portugiesen,Portugiesin;BE Belgier,Belgiern,Belgierin;KR Südkoreaner,Südkoreanern;KP Nordkoreaner;IN Inder,Indern,Inderin;EG Ägypter,Ägyptern;AU Australier,Australierin;CA Kanadier,Kanadierin;MX Mexikaner;BR Brasilianer,Brasilianerin;AR Argentinier;NO Norwegern;AT Österreichern;HR Kroaten,Kroatin;RS Serben,Serbin;IE Iren,Irin;LB Libanesen;TN Tunesier;MA Marokkaner`;

/** Capitals, and how they stand for their government. */
const capitals = `
AF Kabul;AL Tirana;DZ Algier;AT Wien;AZ Baku;AM Eriwan;BE Brüssel;BA Sarajevo;BR Brasília;BG Sofia;BY Minsk;CA Ottawa;CN Peking;CU Havanna;CY Nikosia;CZ Prag;DK Kopenhagen;DE Berlin;EG Kairo;EE Tallinn;FI Helsinki;FR Paris;GE Tiflis;GR Athen;GB London;HR Zagreb;HU Budapest;IN Neu-Delhi;ID Jakarta;IR Teheran;IQ Bagdad;IE Dublin;IL Jerusalem;IT Rom;JP Tokio;JO Amman;KZ Astana;KE Nairobi;XK Pristina;LV Riga;LB Beirut;LY Tripolis;LT Vilnius;MX Mexiko-Stadt;MD Chișinău;MA Rabat;NL Den Haag;KP Pjöngjang;NO Oslo;PK Islamabad;PL Warschau;PT Lissabon;QA Doha;RO Bukarest;RU Moskau;SA Riad;RS Belgrad;SK Bratislava;SI Ljubljana;KR Seoul;ES Madrid;SD Khartum;SE Stockholm;CH Bern;SY Damaskus;TW Taipeh;TN Tunis;TR Ankara;UA Kiew,Kyjiw;US Washington;VE Caracas;VN Hanoi;YE Sanaa`;

/** Words in capitals as they stand, capitals and adjectives with each of their endings. */
export function* germanCountryWords(): Generator<readonly [string, CountryWord]> {
  for (const row of capitals.trim().split(";")) {
    const code = row.slice(0, 2);
    for (const word of row.slice(3).split(",")) yield [word, { code, kind: "capital" }];
  }
  for (const row of others.trim().split(";")) {
    const [code = "", ...words] = [row.slice(0, 2), ...row.slice(3).split(",")];
    for (const word of words) yield [word, { code, kind: "name" }];
  }
  for (const row of adjectives.trim().split(";")) {
    const [code = "", ...words] = [row.slice(0, 2), ...row.slice(3).split(",")];
    for (const word of words) {
      for (const ending of ["e", "er", "en", "es", "em"]) {
        yield [word + ending, { code, kind: "name" }];
        yield [
          word.replace(/^./u, (first) => first.toUpperCase()) + ending,
          { code, kind: "name" },
        ];
      }
    }
  }
}
