/** States and provinces that news names without their country. */
export const states = new Set(
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,New York City,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,Alberta,Manitoba,British Columbia,Nova Scotia,Queensland,Tasmania,New South Wales,Bavaria,Saxony,Catalonia,Chicago,Boston,Los Angeles,San Francisco,Philadelphia,Seattle,Detroit,Manchester,Liverpool,Birmingham,Glasgow,Edinburgh,Belfast,Cardiff,Leeds,Bristol,Munich,Hamburg,Frankfurt,Cologne,Toronto,Montreal,Vancouver,Mumbai,Shanghai,Hong Kong,Istanbul,Geneva,Zurich,Barcelona,Milan,Naples,Rotterdam,Dubai,Gaza,West Bank,Crimea,Kashmir,Silicon Valley,Wall Street,Hollywood,Capitol Hill".split(
    ",",
  ),
);
