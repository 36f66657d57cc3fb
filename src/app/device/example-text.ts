/** A short report on an invented case, of the kinds of words that a draft marks. */
export const exampleText = `Island ferry to run all winter, council decides

By Nora Field
12 October 2026

VESTERHAVN — The ferry to the island of Lyng will sail every day this winter for the first time in nine years, the town council decided on Monday.

“Nobody should have to move house because a boat stays in the harbour,” said Mayor Karin Holt, who had promised the winter service before the election. “We have found the money, and we have found a captain.”

The ship, which was built in Norway, needs a new engine first. The council expects it to cost 4.2 million kroner. Denmark will pay a third of that from its fund for small islands, according to the ministry of transport.

Not everyone was pleased. Jens Aagaard, who leads the opposition, called the plan “a gift to eighty people, paid for by eight thousand”. He asked for a vote of the whole town.

“Let them vote,” Holt replied. “I shall be on the first ferry.”

On the island the news was welcome. “My daughter can see a doctor in January,” said Mette Lund, a teacher at the island’s only school. She added: “That is not a gift. That is what a ferry is for.”

Germany and Sweden, whose visitors fill the ferry in summer, have not been asked to contribute.`;
