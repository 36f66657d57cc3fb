// First names that are given where German is spoken, and that the lists of English lack.

export const germanFemale =
  "Aischa Aydan Aygül Ayten Berivan Blanka Cäcilia Cansu Derya Dietlinde Edelgard Elfi Felicitas Filiz Flavia Franca Franka Gerlinde Gülistan Gunda Hanne Heide Hülya İlknur Ilknur Ilona Käthe Klaudia Kornelia Kübra Lale Lamya Leopoldine Luzia Malu Manja Margrit Marlen Natascha Nazan Necla Nesrin Nezahat Notburga Nurhan Priska Rebekka Regula Renée Ria Ricarda Rieke Rika Runa Serap Serpil Silja Sinja Stine Theresia Traude Traudel Ülker Yasemin Yıldız";

export const germanMale =
  "Albin Arndt Balthasar Beat Benno Bernhardt Berthold Bijan Burghart Burkard Christof Corrado Deniz Diethelm Elmar Erkan Fatih Ferdl Flavio Franco Friedel Gereon Gerfried Giancarlo Gökay Hansi Hansjörg Hanspeter Hansueli Heimo Hellmut Helmuth Hennes Heribert Herwig İlker Ingomar Joschka Jupp Jürg Karlheinz Köbi Korbinian Kuno Laurenz Levent Ludger Luzi Luzius Mahmut Mathis Matthäus Matze Meinrad Mesut Miro Niclas Niklas Niklaus Odilo Omid Otmar Patrik Pellegrino Pirmin Pius Poldi Reinfried Reinhardt René Reto Ruedi Selçuk Sepp Severin Siegmar Siegmund Sigi Sinan Taner Till Tilmann Tilo Timm Tino Turgut Ueli Uli Ümit Utz Vinzenz Vitus Volkan Walti Wernfried Willibald Xaver Yannic";
