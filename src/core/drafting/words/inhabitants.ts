/** Who is from a state or city that is no country: `the Texan`. */
export const inhabitants = new Set(
  "Texan Californian Floridian Virginian Ohioan Kentuckian Vermonter Pennsylvanian Michigander Minnesotan Iowan Nevadan Arizonan Coloradan Oregonian Wisconsinite Tennessean Arkansan Alabamian Mississippian Louisianan Oklahoman Kansan Nebraskan Alaskan Hawaiian Utahn Idahoan Montanan Marylander Mainer Chicagoan Bostonian Philadelphian Brooklynite Londoner Parisian Berliner Glaswegian Mancunian Liverpudlian Dubliner Sydneysider Bavarian Catalan Quebecer Muscovite".split(
    " ",
  ),
);
