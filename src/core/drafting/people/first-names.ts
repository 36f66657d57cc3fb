import type { NamedEntity } from "./entity";
import { either, female, male } from "./first-names.generated";

/** Names from elsewhere that the lists, which are of English, lack. */
const moreFemale =
  "Anke Annalena Anne Antje Ayşe Beate Bärbel Birgit Britta Chiara Claudia Daniela Dorothea Elif Elke Fatima Fatma Franziska Giorgia Giulia Gudrun Heike Hilde Ilse Ines Inés Ingeborg Ingrid Irina Ivana Jutta Karin Katarina Katrin Keiko Kerstin Kirsten Leyla Maja Marie Martina Małgorzata Maryam Mette Monika Natalia Natalya Nicola Olena Olga Petra Renate Rosa Sabine Sahra Sanna Saskia Silke Sigrid Simone Steffi Susanne Svenja Svetlana Tatiana Tatjana Ulrike Ursula Ute Valérie Viktoria Waltraud Xiomara Yasmin Yulia Yuki Zofia Zainab Aisha Amina Amara Ngozi Adaeze Wanjiku Priya Ananya Deepa Sunita Mei Ling Hye Thi Noor Rania Hanan Leila Samira Sudha Farida Kamla Halima Evelyne Wambui Wanjiru Akinyi Achieng Atieno Nyambura Kavita Lakshmi Meera Nirmala Smriti Mamata Jaya Neha Pooja Rekha Sushma Shabana Nurcan Dagmar Cornelia Mirela Ioana Zuzana Jana Lenka Ludmila Oksana Iryna Nadia Nadezhda Galina Larisa Anneli Pirkko Aino Sanni Helga Astrid Solveig Marit Dagny Ragnhild Mirjam Femke Marieke Sanne Anouk Beatriz Pilar Lucía Sofía Camila Valentina Ximena Graciela Yolanda Guadalupe Consuelo Catarina Joana Margarida Inês Fernanda Luciana Thandiwe Nomvula Zanele Lindiwe Naledi Adwoa Abena Chimamanda Funmilayo Folake Bukola Yewande Hadiza Mwajuma Asha Hiba Huda Mariam Salma Yasmine Rasha Nawal Shirin Narges Mahsa Azadeh Parisa Yoko Naoko Akiko Tomoko Michiko Yuriko Ffion Sioned Angharad Cerys Niamh Siobhan Aoife Saoirse Ciara Orla Mhairi Eilidh Morag Catriona Sorcha Wiebke Frauke Friederike Mareike Henrike Tamika Mariama Fatou";
const moreMale =
  "Ahmed Ali Amir Anatoly Andrzej Antti Arne Axel Bashar Benjamin Björn Boris Carlos Christoph Claus Detlef Dieter Dietmar Dmitri Dmitry Dmytro Emmanuel Emre Enrico Erik Fritz Gerd Gerhard Giovanni Giuseppe Grzegorz Günter Günther Hans Hassan Heiko Heinrich Heinz Helmut Henrik Holger Horst Ibrahim Igor Ivan Jan Jean Jens Jörg Joachim Jochen Jonas José Juan Jürgen Kai Karl Karsten Klaus Kofi Lars Luca Luigi Luis Lutz Manfred Marek Mario Markus Mateusz Matteo Matthias Mehmet Michał Mikhail Mohamed Mohammad Mohammed Muhammad Mustafa Nikolai Nils Norbert Olaf Ole Oleg Oleksandr Omar Ömer Otto Paolo Pavel Pedro Peer Per Piotr Pierre Rainer Ralf Recep Roland Rolf Rüdiger Sergei Sergey Sigmar Stefan Steffen Sven Takeshi Hiroshi Thorsten Tomasz Torsten Udo Ulf Uwe Viktor Vladimir Volker Volodymyr Walter Werner Wolfgang Wolodymyr Xavier Yusuf Yuri Kwame Chidi Emeka Oluwaseun Tunde Raj Rajesh Vikram Sanjay Wei Jun Min Abdul Khalid Tariq Youssef Karim Devendra Narendra Amit Rahul Arvind Rajnath Anil Ashok Suresh Ramesh Mukesh Dinesh Mahesh Ganesh Vijay Ajay Sunil Manoj Nitin Lalit Harinarayan Raghav Deepak Prakash Ravi Arun Rohit Imran Nawaz Shahid Asif Bilal Okoth Ifeanyi Chukwuemeka Olusegun Ade Babatunde Nnamdi Uche Obinna Kwabena Kwesi Sipho Thabo Mandla Tendai Hakainde Yoweri Uhuru Raila Otieno Kiprono Juma Salim Mahamat Moussa Amadou Mamadou Ousmane Ibrahima Abdoulaye Cheikh Macky Bassirou Alassane Naoki Ryo Shinzo Fumio Kenji Takashi Kazuo Yoshihide Satoshi Hideo Akira Haruki Jörn Hannes Gunnar Håkan Anders Mats Göran Sauli Jussi Petteri Dario Luka Zoran Goran Aleksandar Dragan Slobodan Novak Janez Zdeněk Václav Petr Jiří Andrej László Zoltán István Gábor Ferenc Péter Radosław Lech Jarosław Krzysztof Kyriakos Alexis Giorgos Nikos Dimitris Kemal Ekrem Murat Hakan Bülent Vitali Denys Andriy Serhiy Mykhailo Ruslan Timur Rustam Édouard François Gérald Olivier Luc Thierry Étienne Jérôme Javier Álvaro Íñigo Pablo Alejandro Andrés Nicolás Gustavo Sebastián Mauricio Jair Fernando Thiago Rodrigo Vinícius Joaquín Hussein Nasser Saad Walid Najib Faisal Majid Farouk Jamal Marwan Yahya Ismail Qassem Ebrahim Javad Abbas Masoud Callum Alun Rhys Gethin Eoin Cillian Padraig Ruairi Hamish Fergus Struan Dougal Donal Declan Fintan Arkadi Bogdan Iosif Gennady Vadim Taras Volkmar Hauke Alphonse";

let genders: Map<string, NamedEntity["gender"] | "either"> | undefined;

function known(): Map<string, NamedEntity["gender"] | "either"> {
  if (genders !== undefined) return genders;
  genders = new Map();
  for (const name of either.split(" ")) genders.set(name, "either");
  for (const name of `${female} ${moreFemale}`.split(" ")) genders.set(name, "female");
  for (const name of `${male} ${moreMale}`.split(" ")) genders.set(name, "male");
  return genders;
}

/** Words that are first names now and then, and mostly something else where they begin with a capital. */
const rather = new Set(
  "Will May June April August Christian Muslim Art Major Royal Duke Prince Earl Dean Judge King Price Independence America Asia Africa China Sunday Friday Early Many So Long An Man Son In Church Mission University Green White Black Gray North West East Young See Le La De Van Von Virginia Carolina Dakota Georgia Austin Houston Lincoln Madison Jackson Washington Phoenix Savannah Brooklyn Aurora Cleveland Orlando Jersey Florida Montana Nevada India Israel Ireland Holland Britain London Paris Vienna Milan Sydney Melbourne Florence Jordan Chad Kenya Cuba Justice General Bishop Santa Love Hope Faith Joy Unity Liberty Trinity Ok Page Star Sky Ocean River Winter Summer Autumn Storm Rain Merry Happy Lucky Precious Special Golden Tu Ha Do My See Else Little Brown Port Lake Forest Park Hill Field Garden Law Power".split(
    " ",
  ),
);

/** Whether a word is a first name, and hardly anything else. */
export function isFirstName(word: string): boolean {
  const first = word.split("-")[0] ?? word;
  return known().has(first) && !rather.has(first);
}

/** Whether a word is a first name, be it something else more often. */
export function canBeFirstName(word: string): boolean {
  return known().has(word);
}

/** The gender of nearly all who have this first name; undefined where it tells none. */
export function genderOf(firstName: string): NamedEntity["gender"] {
  const gender = known().get(firstName) ?? known().get(firstName.split("-")[0] ?? "");
  if (gender === undefined && /(?:[ei]ll?a|it[ai]|ina|[ae]na|iss?a|[^u]ia|ela)$/.test(firstName))
    return "female";
  return gender === "either" ? undefined : gender;
}
