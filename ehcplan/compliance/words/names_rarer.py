"""More given names in use in England: rarer, older, newer, and of more languages.

They were written down for this purpose from common knowledge, as those in `names` were. Names that
are words too are left out.
"""

RARER = """
    Abel Abisola Abner Ada Adaeze Adaline Adelina Adeline Adesuwa Adrienne Aeryn Agatha Aida Aimee
    Ainsley Aisling Aksel Alberta Alec Aled Alena Alesha Alessia Alexa Alexei Alexia Alexis Alisha
    Alissa Alister Alma Althea Alun Alvin Alys Alyssa Anais Anders Aneesa Anette Angelica Angelina
    Anisa Annalise Anneliese Annette Ansel Anselm Anwen Aphra Araminta Ardal Ariadne Arianna
    Arnold Arron Arun Atticus Azariah Bartholomew Beatrix Beca Belinda Benedict Benji Bernadette
    Bernice Bertie Bertram Betty Bevan Blanche Blythe Boyd Brad Braden Bradford Brady Branwen
    Brenna Brianna Bridie Britney Bronte Bronwyn Bryce Bryn Byron Cadi Cadoc Caius Calista Calvin
    Campbell Candice Cara Caradoc Carly Carmel Carolina Carolyn Carrie Cary Casimir Cassandra
    Cassie Cecil Cecily Cedric Chanel Charis Charlene Charmaine Cherie Cheryl Ciaran Clarence
    Clarissa Claude Claudette Clement Clementine Clifford Colette Conall Conan Conrad Constance
    Cora Cordelia Corin Corinna Corinne Cornelia Cornelius Cosima Cosmo Cressida Crispin Cuthbert
    Cyril Cyrus Dagny Dahlia Damien Damilola Damon Dana Danica Danika Daragh Darren Darryl Darwin
    Davina Dawson Deanna Demetrius Demi Denise Denzil Deon Derrick Deshawn Desiree Desmond Despina
    Devon Diana Diane Dinah Dion Dionne Dolores Dominique Donal Donovan Dora Doreen Dorian Dwight
    Dyfan Eamonn Edgar Edie Edison Edmond Edwina Efa Effie Elana Eldon Elfrida Elina Eline Elis
    Elke Ellery Elliana Eloise Elvira Elwyn Emanuel Emil Emmett Enid Enoch Enrique Enya Erika
    Ernest Ernie Errol Esmae Esmeralda Esmond Etta Eugenie Eunice Evander Evangeline Everett Ewen
    Faye Fenella Fenton Ferdinand Fergal Ffion Fidel Finnegan Finnian Fintan Flynn Francine Franco
    Franklin Franz Freda Frida Frieda Fynn Gabe Gaia Galen Garfield Garrett Garth Gavriel Gaynor
    Geraint Geraldine Germaine Gianna Gilbert Gilda Ginevra Ginny Giorgio Giselle Gladys Glenda
    Glynis Godfrey Gretchen Guinevere Gunnar Gwendolen Gwendoline Gwynne Hadley Hakeem Harun Haydn
    Hayleigh Hector Hedda Heledd Helga Henley Herbert Herman Hermione Hester Hettie Hilda Hishaam
    Horace Horatio Hortense Hyacinth Ianto Ida Ignacio Ignatius Ilaria Ilia Ilyas Inez Inga Ioan
    Irena Irma Irving Isabela Isaiah Ishmael Isidore Isolde Issac Issy Ivo Jacinta Jackson
    Jacqueline Jacqui Jada Jaden Jagger Jago Jaime Jameela Janelle Janine Jarvis Jasmin Jax Jayda
    Jeanette Jed Jedidiah Jemima Jemma Jena Jerry Jessamy Jethro Jocelyn Jodi Johannes Jolyon
    Jonty Jory Joss Jovan Juanita Judah Juliette Julius Justine Kaia Kaine Kaiya Kaleb Kali
    Kalpana Kamila Kara Karin Karina Kasper Kathy Katia Katja Katrina Keanu Keelan Keely Kendall
    Kennedy Kenny Kenton Kenya Kerenza Kiera Kieron Kiki Kimberly Kingsley Kira Kitty Kizzy Klara
    Kristian Kristin Kristof Krystal Krystian Kylie Lana Landon Larissa Larry Latoya Laurence
    Laurie Lavinia Layton Leander Leia Leif Leonora Leopold Lester Leticia Lewin Leyla Leyton
    Liana Lila Lili Liliana Lilith Lindsey Linnea Lionel Lisbeth Llewellyn Lois Lorcan Loren
    Loretta Louella Luana Luc Lucan Lucian Lucien Lucille Lucinda Lucius Ludo Luka Lulu Luther
    Lyle Lyndon Lynette Macey Macsen Madeline Madelyn Malachi Malia Mallory Marcia Marcos
    Margarita Margaux Margery Marianna Mariella Marielle Marigold Marika Marisol Marissa Marius
    Marlowe Marnie Marsha Martine Marty Martyn Marvin Massimo Mathilda Matilde Matthias Maud Maude
    Maura Maxim Maximilian Maxine Mayumi Meghan Melina Melinda Melvin Melvyn Meredith Merida
    Meriel Merle Mervyn Miah Micah Michaela Mikael Mikaela Mikey Mikhail Mila Mimi Minnie Mira
    Mirabel Misha Mohan Monique Montague Montgomery Monty Morgana Moritz Morris Murray Myfanwy
    Nahla Naila Nate Ned Nesrin Nesta Neville Nicholette Nicolas Nikita Nikki Niklas Nimmi Noelle
    Nola Norah Norbert Noreen Norris Nuala Odette Odhran Olaf Oleg Olwen Oran Oriel Osian Oswald
    Ottoline Owain Paddy Paige Patsy Paulina Paxton Percival Perdita Peregrine Perpetua Persephone
    Peta Pete Petros Petula Philippe Phillipa Philomena Phineas Pia Piers Pippin Rae Rafe Raheem
    Raif Ramsay Randall Reagan Rebekah Rees Regan Reina Rena Renee Reuel Rhianna Rhoda Rhonda
    Rhydian Richie Roald Roan Roberto Roddy Rolf Rolo Rosalie Rosaline Rosamund Roscoe Roseanna
    Rosita Rowena Roxana Royston Rudi Rudolph Rudy Rufus Russ Sacha Samar Sammy Samson Sariah
    Saskia Saul Seb Sergei Shania Shari Shawn Sheena Shelby Sheridan Sherry Shona Sid Siena Sigrid
    Simeon Skylar Sofie Sonny Sonya Stacy Stan Stephan Sunniva Susannah Susie Suzie Sylvester
    Tabby Taliesin Talulah Tamzin Tanisha Teilo Terrence Tess Thaddeus Thelma Theodora Therese
    Thirza Thom Tilda Todd Toni Tonia Topher Trent Tricia Trina Trudy Tudor Tula Tyra Tyree Ugo
    Ulrika Uriah Vaughan Verna Vernon Vicki Violette Viv Vivien Waleed Wally Wendell Wes Wilf
    Wilhelmina Willa Wilma Wojtek Wyatt Yasmina Yasmine Yolanda Ysabel Yvaine Zachariah Zadie
    Zaina Zeb Zinnia Zora Zsofia
"""
