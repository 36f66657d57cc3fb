// The words that name countries: adjectives and peoples, capitals and seats of government, other names.
// Facts, put down for this reader. Names themselves come from the browser (Intl.DisplayNames).

/** Adjectives and peoples: code, then words; a plural in -s is understood. */
const peoples = `
AF Afghan;AL Albanian;DZ Algerian;AO Angolan;AR Argentine,Argentinian;AM Armenian;AU Australian,Aussie;AT Austrian;AZ Azerbaijani,Azeri;BS Bahamian;BH Bahraini;BD Bangladeshi;BB Barbadian;BY Belarusian,Belarussian;BE Belgian;BZ Belizean;BJ Beninese;BT Bhutanese;BO Bolivian;BA Bosnian;BW Batswana;BR Brazilian;GB British,Briton,Brit,Scottish,Scot,Welsh,English,Englishman,Englishwoman,Scotsman,Welshman,Welshwoman,Northern Irish;BN Bruneian;BG Bulgarian;BF Burkinabe;BI Burundian;KH Cambodian;CM Cameroonian;CA Canadian;CV Cape Verdean;TD Chadian;CL Chilean;CN Chinese;CO Colombian;CR Costa Rican;HR Croatian,Croat;CU Cuban;CY Cypriot;CZ Czech;CD Congolese;DK Danish,Dane;DJ Djiboutian;EC Ecuadorian,Ecuadorean;EG Egyptian;SV Salvadoran,Salvadorean;ER Eritrean;EE Estonian;ET Ethiopian;FJ Fijian;FI Finnish,Finn;FR French,Frenchman,Frenchwoman,Frenchmen;GA Gabonese;GM Gambian;GE Georgian;DE German,West German,East German;GH Ghanaian;GR Greek;GT Guatemalan;GN Guinean;GY Guyanese;HT Haitian;HN Honduran;HU Hungarian;IS Icelandic,Icelander;IN Indian;ID Indonesian;IR Iranian;IQ Iraqi;IE Irish,Irishman,Irishwoman;IL Israeli;IT Italian;CI Ivorian;JM Jamaican;JP Japanese;JO Jordanian;KZ Kazakh,Kazakhstani;KE Kenyan;XK Kosovar,Kosovan;KW Kuwaiti;KG Kyrgyz;LA Laotian;LV Latvian;LB Lebanese;LR Liberian;LY Libyan;LT Lithuanian;LU Luxembourgish,Luxembourger;MG Malagasy;MW Malawian;MY Malaysian;MV Maldivian;ML Malian;MT Maltese;MR Mauritanian;MU Mauritian;MX Mexican;MD Moldovan;MC Monegasque;MN Mongolian;ME Montenegrin;MA Moroccan;MZ Mozambican;MM Burmese;NA Namibian;NP Nepali,Nepalese;NL Dutch,Dutchman,Dutchwoman;NZ New Zealander,Kiwi;NI Nicaraguan;NG Nigerian;NE Nigerien;KP North Korean;MK Macedonian;NO Norwegian;OM Omani;PK Pakistani;PS Palestinian;PA Panamanian;PG Papua New Guinean;PY Paraguayan;PE Peruvian;PH Filipino,Filipina,Philippine;PL Polish,Pole;PT Portuguese;QA Qatari;RO Romanian;RU Russian;RW Rwandan;WS Samoan;SA Saudi,Saudi Arabian;SN Senegalese;RS Serbian,Serb;SL Sierra Leonean;SG Singaporean;SK Slovak,Slovakian;SI Slovenian,Slovene;SB Solomon Islander;SO Somali;ZA South African;KR South Korean;SS South Sudanese;ES Spanish,Spaniard;LK Sri Lankan;SD Sudanese;SR Surinamese;SE Swedish,Swede;CH Swiss;SY Syrian;TW Taiwanese;TJ Tajik;TZ Tanzanian;TH Thai;TL Timorese;TG Togolese;TO Tongan;TT Trinidadian;TN Tunisian;TR Turkish,Turk;TM Turkmen;UG Ugandan;UA Ukrainian;AE Emirati;US American;UY Uruguayan;UZ Uzbek;VU Vanuatuan;VE Venezuelan;VN Vietnamese;YE Yemeni;ZM Zambian;ZW Zimbabwean;GL Greenlandic,Greenlander;PR Puerto Rican;HK Hong Konger`;

/** Other names of countries, beside the one that browsers know. */
const aliases = `
US US,U.S.,USA,U.S.A.,United States,United States of America,America;GB UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland;TR Turkey,Türkiye;AE UAE,U.A.E.,Emirates;VA Holy See,Vatican;CZ Czech Republic,Czechia;MM Burma,Myanmar;TT Trinidad,T&T;KP North Korea,DPRK;KR South Korea,ROK;CI Ivory Coast;CD Congo,DRC,DR Congo,Democratic Republic of Congo,Democratic Republic of the Congo,Zaire;CG Republic of Congo,Congo-Brazzaville;CV Cape Verde,Cabo Verde;SZ Swaziland;TL East Timor;MK Macedonia;BA Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina;RU Russian Federation;CN People's Republic of China,PRC,Mainland China;IR Islamic Republic of Iran;SY Syrian Arab Republic;HK Hong Kong;MO Macau;PS Palestine,Palestinian Territories,Gaza Strip;SA Saudi;ST Sao Tome;SR Suriname;CW Curacao;LC St. Lucia,St Lucia,Saint Lucia;KN St. Kitts and Nevis;VC St. Vincent;AG Antigua;GM The Gambia,Gambia;BS The Bahamas,Bahamas;NL Netherlands,The Netherlands,Holland;PH Philippines;MV Maldives;SB Solomon Islands;KM Comoros;SC Seychelles;MD Moldova;LA Laos;BN Brunei;VN Vietnam,Viet Nam;TZ Tanzania;BO Bolivia;VE Venezuela;PG Papua New Guinea;SD Sudan;SS South Sudan;CF Central African Republic;DO Dominican Republic;FM Micronesia;NZ New Zealand;IE Republic of Ireland,Ireland`;

/** Seats and houses of government, which stand for it. */
const governments = `
US White House,Pentagon,State Department,Capitol Hill,U.S. Congress;RU Kremlin;GB Downing Street,Number 10,No 10,No. 10,Whitehall,Westminster,House of Commons,House of Lords,Buckingham Palace;FR Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace,Quai d'Orsay,Matignon;DE Bundestag,Bundesrat,Bundeswehr;IL Knesset;PL Sejm;UA Verkhovna Rada;KR Blue House;IR Islamic Revolutionary Guard;IE Dáil,Dail,Taoiseach;IN Lok Sabha,Rajya Sabha;ES Moncloa;DK Folketing;NO Storting;SE Riksdag;CN Zhongnanhai`;

/** Capitals, and how they stand for their government (`said Berlin`, `Paris is ahead`). */
const capitals = `
AF Kabul;AL Tirana;DZ Algiers;AO Luanda;AR Buenos Aires;AM Yerevan;AU Canberra;AT Vienna;AZ Baku;BH Manama;BD Dhaka;BY Minsk;BE Brussels;BO La Paz;BA Sarajevo;BR Brasília,Brasilia;BG Sofia;KH Phnom Penh;CM Yaoundé;CA Ottawa;CL Santiago;CN Beijing,Peking;CO Bogotá,Bogota;CR San José;HR Zagreb;CU Havana;CY Nicosia;CZ Prague;CD Kinshasa;DK Copenhagen;EC Quito;EG Cairo;SV San Salvador;ER Asmara;EE Tallinn;ET Addis Ababa;FI Helsinki;FR Paris;GE Tbilisi;DE Berlin;GH Accra;GR Athens;GT Guatemala City;HT Port-au-Prince;HN Tegucigalpa;HU Budapest;IS Reykjavík,Reykjavik;IN New Delhi,Delhi;ID Jakarta;IR Tehran,Teheran;IQ Baghdad;IE Dublin;IL Jerusalem,Tel Aviv;IT Rome;JM Kingston;JP Tokyo;JO Amman;KZ Astana;KE Nairobi;XK Pristina;KW Kuwait City;KG Bishkek;LA Vientiane;LV Riga;LB Beirut;LR Monrovia;LY Tripoli;LT Vilnius;MG Antananarivo;MW Lilongwe;MY Kuala Lumpur;ML Bamako;MT Valletta;MX Mexico City;MD Chișinău,Chisinau;MN Ulaanbaatar;ME Podgorica;MA Rabat;MZ Maputo;MM Naypyidaw;NA Windhoek;NP Kathmandu;NL The Hague;NZ Wellington;NI Managua;NE Niamey;NG Abuja;KP Pyongyang;MK Skopje;NO Oslo;OM Muscat;PK Islamabad;PS Ramallah;PA Panama City;PG Port Moresby;PY Asunción;PE Lima;PH Manila;PL Warsaw;PT Lisbon;QA Doha;RO Bucharest;RU Moscow;RW Kigali;SA Riyadh;SN Dakar;RS Belgrade;SK Bratislava;SI Ljubljana;SO Mogadishu;ZA Pretoria;KR Seoul;SS Juba;ES Madrid;LK Colombo;SD Khartoum;SE Stockholm;CH Bern;SY Damascus;TW Taipei;TJ Dushanbe;TZ Dodoma;TH Bangkok;TN Tunis;TR Ankara;TM Ashgabat;UG Kampala;UA Kyiv,Kiev;AE Abu Dhabi;GB London;US Washington;UY Montevideo;UZ Tashkent;VE Caracas;VN Hanoi;YE Sanaa,Sana'a;ZM Lusaka;ZW Harare`;

export type CountryWordKind = "name" | "people" | "government" | "capital";

export interface CountryWord {
  readonly code: string;
  readonly kind: CountryWordKind;
}

function* rows(list: string): Generator<readonly [string, string]> {
  for (const row of list.trim().split(";")) {
    const space = row.indexOf(" ");
    for (const word of row.slice(space + 1).split(",")) yield [word, row.slice(0, space)];
  }
}

/** Every word, in English, that stands for a country, beside the names that the browser knows. */
export function* englishCountryWords(): Generator<readonly [string, CountryWord]> {
  for (const [word, code] of rows(capitals)) yield [word, { code, kind: "capital" }];
  for (const [word, code] of rows(governments)) yield [word, { code, kind: "government" }];
  for (const [word, code] of rows(aliases)) yield [word, { code, kind: "name" }];
  for (const [word, code] of rows(peoples)) {
    yield [word, { code, kind: "people" }];
    if (!/(ese|ish|ch|sh|ss|men|i)$/.test(word)) yield [`${word}s`, { code, kind: "people" }];
    else if (/i$/.test(word)) yield [`${word}s`, { code, kind: "people" }];
  }
}
