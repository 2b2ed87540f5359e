"""Given names in use in England, of many origins, by which text about somebody else is noticed.

A name alone shows nothing: the checks ask for words beside it that make somebody a friend, a
brother or the one who does something. The names were written down for this purpose from common
knowledge of names in schools; the list is not complete and need not be.
"""

from ehcplan.compliance.words.names_rarer import RARER

_NAMES = {
    "english": """
    Aaron Abigail Adam Adele Adrian Aidan Aiden Alan Albert Alex Alexander Alexandra Alfie Alfred
    Alice Alison Amelia Amelie Amy Andrew Andy Angela Angus Anna Annabel Annabelle Anne Annie
    Anthony Antonia Archie Arlo Arthur Ashton Aubrey Audrey Ava Barbara Barnaby Beatrice Becky
    Bella Ben Benjamin Bernard Beth Bethany Betsy Beverley Billy Bobby Bonnie Bradley Brandon
    Brenda Brendan Brian Bridget Brodie Brooke Bruce Bryan Bryony Caleb Callum Cameron Camilla
    Carl Carla Caroline Casey Caspian Catherine Cathy Cecilia Celia Charles Charlie Chloe Chris
    Christian Christina Christine Christopher Claire Clara Clare Clive Colin Connie Connor Conor
    Corey Courtney Craig Curtis Cynthia Damian Daniel Danielle Danny Daphne Darcey Darcy Daryl
    Dave David Debbie Deborah Dennis Derek Dexter Dominic Donald Donna Doris Dorothy Doug Douglas
    Duncan Dylan Edith Edmund Edward Edwin Eileen Elaine Eleanor Elena Eliana Elias Elijah Eliot
    Eliza Elizabeth Ella Ellen Ellie Elliot Elliott Ellis Elsie Emilia Emily Emma Emmeline Eric
    Erica Erin Esme Esther Ethan Eugene Eva Evan Evelyn Evie Ezra Felicity Felix Finlay Finley
    Finn Fiona Flora Frances Francesca Francis Frankie Fraser Fred Freddie Freddy Frederick Freya
    Gabriel Gabriella Gareth Gary Gavin Gemma Geoff Geoffrey George Georgie Georgina Gerald Gerard
    Gideon Giles Gillian Gina Gordon Graham Greg Gregory Greta Gus Gwen Hannah Harold Harriet
    Harrison Harry Harvey Hattie Hayden Hayley Heidi Helen Helena Henrietta Henry Hilary Holden
    Howard Hudson Hugh Hugo Humphrey Ian Imogen Ingrid Irene Isaac Isabel Isabella Isabelle Isla
    Isobel Ivan Ivor Jacob Jake James Jamie Jane Janet Janice Jared Jason Jasper Jayden Jayne Jeff
    Jeffrey Jennifer Jenny Jeremy Jerome Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Jodie Joe
    Joel Joey John Johnny Jonah Jonas Jonathan Joseph Josephine Josh Joshua Josiah Josie Joyce
    Jude Judith Judy Julia Julian Julie Justin Kai Kane Karen Karl Kate Katherine Kathleen Kathryn
    Katie Katy Kayden Kayla Kayleigh Keeley Keith Kelly Kelsey Ken Kenneth Kevin Kieran Kim
    Kimberley Kirsty Kristen Kyle Lacey Laila Lara Laura Lauren Lawrence Leah Leanne Leigh Lena
    Leo Leon Leona Leonard Leonie Leroy Lesley Leslie Levi Lewis Lexi Liam Libby Lilian Lillian
    Lillie Linda Lindsay Lisa Liz Lizzie Lloyd Lola Lorna Lorraine Lottie Louie Louis Louisa
    Louise Luca Lucas Lucia Lucy Luke Lydia Lynn Lynne Mabel Mackenzie Maddie Maddison Madeleine
    Madison Maggie Maisie Maisy Malcolm Mandy Marcus Margaret Maria Marianne Marie Marilyn Marion
    Marjorie Martha Mary Matilda Matt Matthew Maureen Maurice Mavis Maxwell Megan Melanie Melissa
    Mia Michael Michelle Mick Mike Mildred Millicent Millie Milly Milo Miranda Miriam Mitchell
    Moira Mollie Molly Mona Monica Morgan Moses Muriel Myles Myra Nadia Nadine Naomi Natalie
    Natasha Nathan Nathaniel Neil Nell Nellie Nicholas Nick Nicky Nicola Nicole Nigel Nina Noah
    Nora Norma Norman Oliver Olivia Ollie Oscar Oskar Ottilie Otto Owen Pam Pamela Patricia
    Patrick Paul Paula Pauline Peggy Penelope Perry Peter Phil Philip Philippa Phillip Phoebe
    Phyllis Pippa Polly Priscilla Quentin Quinn Rachael Rachel Ralph Raphael Raymond Rebecca
    Reggie Reginald Remi Reuben Rhona Richard Ricky Riley Rita Robbie Robert Roberta Roderick
    Rodney Roger Roland Ron Ronald Ronnie Rory Rosalind Rosanna Rosemary Rosie Ross Roxanne Roy
    Rupert Russell Ruth Ryan Sabrina Sadie Sally Sam Samantha Samuel Sara Sarah Scarlett Scott
    Sean Sebastian Selina Serena Seth Shane Sharon Shaun Shauna Sheila Shelley Shirley Sian Sidney
    Sienna Simon Simone Skye Sonia Sophia Sophie Spencer Stacey Stanley Stella Stephanie Stephen
    Steve Steven Stewart Stuart Susan Susanna Suzanne Sybil Sylvia Tabitha Tamara Tamsin Tania
    Tanya Tara Tasha Terence Teresa Terry Tessa Thea Theo Theodore Theresa Tia Tiffany Tilly Tim
    Timothy Tina Toby Tom Tommy Tony Tracey Tracy Travis Trevor Tristan Troy Tyler Una Ursula
    Valerie Vanessa Vera Veronica Vicky Vincent Vivian Vivienne Wallace Walter Wanda Warren Wayne
    Wendy Wesley Wilfred William Willow Winifred Winston Xander Xavier Yasmin Yvette Yvonne Zac
    Zach Zachary Zack Zak Zane Zara Zelda Zena Zoe
    """,
    "scottish_irish_welsh_cornish": """
    Aileen Ailsa Alasdair Alastair Alistair Ambrose Aneurin Angharad Aoife Arwen Bethan Blodwen
    Brannock Bronagh Bronwen Brynn Caitlin Caitlyn Calum Caoimhe Carys Catrin Catriona Ceri Cerys
    Cian Ciara Cillian Colm Cormac Dafydd Daire Declan Deirdre Delyth Demelza Derryn Dervla Dewi
    Diarmuid Dilys Dougal Eamon Eilidh Eilish Eimear Eirlys Eleri Elin Elowen Elspeth Emlyn Emrys
    Eoin Ewan Fergus Fionn Fionnuala Gethin Glenys Glyn Grainne Gruffydd Gwenllian Gwilym Gwyneth
    Hamish Heulwen Huw Iestyn Ieuan Ifan Iwan Jenna Jowan Keir Kenwyn Kerensa Kirsten Lachlan
    Llinos Llyr Lowen Lowri Maeve Mairead Malachy Mared Merryn Mhairi Morag Morwenna Muireann
    Murdo Nerys Nia Niall Niamh Oisin Oona Orla Padraig Perran Rhian Rhiannon Rhodri Rhys Roisin
    Ronan Ruairi Ruaridh Saoirse Seamus Senan Seren Shay Sinead Siobhan Sioned Sorcha Steffan
    Struan Tegan Tegwen Tierney Tomos Torin Tudur Wyn Ywain
    """,
    "south_asian": """
    Aadam Aadhya Aamina Aanya Aarav Aarti Aaryan Abdul Abdullah Abhay Adeel Adil Aditi Aditya
    Afzal Ahmad Ahmed Aisha Aishwarya Ajay Akash Akshay Alia Aliya Aliyah Amandeep Amar Amara
    Ambika Amina Aminah Amir Amira Amit Amna Amrit Anand Ananya Anaya Anika Anil Anish Anita
    Anjali Ankit Ansh Anushka Aqsa Arif Arjan Arjun Armaan Arnav Arya Asad Asha Ashok Asif Asim
    Asma Avani Ayaan Ayaz Ayesha Ayub Azhar Aziz Babar Balraj Bilal Chandni Danish Darshan Deepa
    Deepak Deepika Devansh Dhruv Dilip Divya Eesa Esha Eshan Faisal Faiza Faizan Farah Farhan
    Farida Farooq Farzana Fatima Fatimah Fawad Feroz Gagan Gaurav Geeta Gopal Gurdeep Gurpreet
    Habiba Hafsa Haider Hamid Hamza Haris Harjit Harleen Haroon Harpreet Harsh Hasan Hasnain
    Hassan Hina Humaira Humza Hussain Ibrahim Idris Ikram Imaan Imran Inaya Inderjit Iqbal Iqra
    Irfan Ishaan Ishita Ismail Izaan Jahanara Jasmeet Jaspreet Jatinder Javed Jay Jaya Jiya Kabir
    Kamal Kamran Karan Karthik Kashif Kavita Kavya Khadija Khadijah Khalid Khalil Kiran Kirti
    Krish Krishna Kulwinder Kumar Lakshmi Lalita Leela Maha Mahmood Mahmoud Mahnoor Malika Manav
    Manish Manpreet Maryam Meena Meera Mehak Mehdi Mohamed Mohammad Mohammed Mohsin Mubarak
    Muhammad Mukesh Mustafa Nabil Nadeem Naeem Naima Naina Namita Nasir Nasreen Navdeep Naveed
    Neel Neelam Neha Nikhil Nimra Nisha Nishant Nitin Noor Omar Pankaj Parveen Pavan Pooja
    Prabhjot Prakash Pranav Pratik Preet Preeti Prisha Priti Priya Priyanka Qasim Rabia Radha
    Rafiq Rahim Rahul Raj Rajan Rajesh Rajinder Rajiv Rakesh Ramesh Ranjit Rashid Ravi Ravinder
    Raza Reena Rehan Rekha Rhea Ria Rishi Ritika Rizwan Rohan Rohit Roshan Ruhi Rukhsana Saad
    Saanvi Sabina Sachin Sadia Safa Safiya Safiyyah Sahil Saif Saima Saira Sajid Salim Salma Saman
    Samina Samir Samira Sana Sandeep Sangeeta Sanjana Sanjay Sarita Satnam Satvinder Seema Shabana
    Shabnam Shahid Shahzad Shaista Shakeel Shanaya Shanti Sharif Shazia Shehnaz Shivani Shreya
    Shyam Siddharth Simran Sneha Soha Sohail Sonal Sonali Sufyan Sujata Sukhdeep Sukhjit Sulaiman
    Sumaiya Sumit Sunil Sunita Suraj Suresh Surinder Sushma Swati Tahir Tahira Taimur Tanvi Tariq
    Tarun Tasneem Tayyab Uday Uma Umar Urvashi Usha Usman Uzair Vandana Varun Vibha Vihaan Vijay
    Vikas Vikram Vimal Vinay Vineet Vinod Vishal Vivek Wahid Waqar Waqas Waseem Yash Yasir Yasmeen
    Yousaf Yousuf Yusuf Zahid Zahra Zaid Zain Zainab Zakariya Zarina Zayan Zayd Zayn Zeenat
    Zeeshan Zubair Zunaira
    """,
    "african_caribbean": """
    Abayomi Abena Abeni Abimbola Abiodun Ade Adebayo Adenike Adeola Adetokunbo Adewale Adjoa Adwoa
    Afia Afua Akosua Akua Akwasi Amadi Amadou Amari Aminata Amoako Asante Ashanti Assata Ato
    Ayanda Ayo Ayodele Ayomide Babajide Babatunde Bola Bolaji Busisiwe Chiamaka Chibuike Chidera
    Chidi Chidinma Chika Chike Chinedu Chinonso Chioma Chisom Dayo Deandre Delroy Demba Denzel
    Desta Dwayne Ebele Ebo Ebony Efe Efua Ekow Emeka Eniola Enitan Esi Eyram Ezinne Fadekemi Farai
    Femi Fiifi Folake Funmi Funmilayo Gbenga Gloria Hermela Ife Ifeanyi Ifeoma Ikechukwu Imani
    Isatou Iyabo Jabari Jahmai Jahmal Jamal Jamar Jamila Jelani Jermaine Kadija Kareem Kehinde
    Keisha Kelechi Kemi Kezia Keziah Khadi Khalisha Kiara Kofi Kojo Kudzai Kwabena Kwadwo Kwaku
    Kwame Kwasi Kwesi Lamar Lamin Lanre Latisha Letitia Lindiwe Makeda Malaika Malik Mamadou Marlon
    Mbali Mensah Modou Morenike Naledi Nathifa Ndidi Neema Ngozi Nkechi Nnamdi Nneka Nokuthula
    Nomvula Nyah Nyasha Obi Obinna Oluchi Olumide Oluwaseun Oluwaseyi Omari Onyeka Ousmane Panashe
    Rasheed Renell Rotimi Rudo Rukia Ruvimbo Sade Samba Segun Sekou Selam Shanae Shanice Shaniqua
    Sibusiso Sipho Solomon Somto Tafadzwa Taiwo Tamika Tariro Tatenda Tawanda Tayo Temitope Tendai
    Teshome Thabo Thandi Thandiwe Tinashe Titilayo Tobe Tobi Tolu Tope Toyin Tunde Uche Uchenna
    Wambui Wanjiru Wole Yaa Yaw Yemi Yetunde Yohannes Zola Zuberi Zuri
    """,
    "east_european": """
    Adrianna Agata Agnieszka Aleksander Aleksandra Alicja Alina Ana Anastasia Andrei Andrej
    Andrzej Anya Artur Barbora Bartek Bartosz Beata Bogdan Boris Borys Bozena Cezary Cristian
    Dagmara Daria Dariusz Dawid Denisa Dimitri Dmitri Dominik Dominika Dorota Dragan Edyta
    Ekaterina Ewa Filip Florin Franciszek Gabriela Georgi Goran Grzegorz Halina Hanna Hubert Igor
    Ilona Ionut Irina Iryna Ivana Iwona Izabela Jacek Jakub Janusz Jaroslaw Jelena Jerzy Justyna
    Kacper Kamil Karol Karolina Kasia Katarzyna Katya Kinga Klaudia Konrad Krzysztof Kuba Lech
    Lukasz Maciej Magda Magdalena Maja Malgorzata Marcin Marek Mariusz Marta Martyna Mateusz
    Michal Mihai Mikolaj Milena Milica Mirela Mirko Monika Natalia Nikola Nikolai Oksana Oleh
    Oleksandr Olena Olga Oliwia Oliwier Patrycja Patryk Pavel Pawel Petra Petya Piotr Przemek
    Radek Radoslaw Rafal Raluca Razvan Roksana Sandra Sasha Sergiu Slawomir Sofiya Stanislaw
    Stefan Svetlana Szymon Tadeusz Tatiana Tomasz Valentina Vasile Viktor Viktoria Vlad Vladimir
    Volodymyr Weronika Wiktor Wiktoria Wojciech Yana Yulia Yuri Zofia Zoltan Zuzanna
    """,
    "turkish_arab_persian_kurdish_somali": """
    Abdi Abdirahman Abdirizak Abdullahi Adnan Ahlam Ahmet Alaa Ali Alya Amal Amani Amin Amr Anwar
    Aras Arash Armin Asiya Aslan Asli Ayan Ayanle Ayla Aylin Ayman Ayse Aysha Azad Azra Baran
    Bashir Berat Berfin Berk Burak Cem Cemal Dalia Dara Deniz Derya Devrim Dilan Dina Ebru Ece
    Elif Elyas Emin Emine Emir Emre Erdem Esra Faduma Fadumo Farid Farrah Fathi Fatma Ferhat Filiz
    Firas Ghada Guled Gulsen Hadi Hakan Halima Hanan Hani Haval Hawa Hayat Hesham Hiba Hibaq Hoda
    Hodan Hossein Huda Husam Ilham Ilhan Iman Ines Ismahan Jabir Jalal Jamilah Jana Jawad Joud
    Karim Kaya Kemal Kerem Khadra Layla Lina Liyan Mahad Mahdi Mahir Majid Malak Mariam Marwa
    Maryan Mehmet Melek Mert Merve Mina Mohamud Muna Murat Mustafe Nadir Naim Najma Nasra Nasser
    Nawal Nazanin Negar Nour Nura Nuri Omid Onur Osama Osman Othman Ozan Parisa Parwin Rania Rayan
    Reem Reza Rima Roza Ruqayya Ruweyda Saadia Sabah Sagal Sahra Salah Saleh Salman Samah Samatar
    Sami Samiya Sarp Selim Selin Selma Serkan Shadi Sherif Shirin Siham Suhayla Suleiman Sumaya
    Taha Tahmina Talal Tamer Tarek Umut Wael Wafa Walid Yahya Yara Yaseen Yasin Yassin Yildiz
    Younes Yousef Youssef Yunus Zahir Zakaria Zaynab Zehra Zeinab Zeki Zeynep Zilan
    """,
    "east_asian": """
    Aiko Akari Akira Anh Chen Chun Daisuke Duc Emi Gia Haruka Haruki Haruto Hien Hiro Hiroshi
    Hoang Huong Jia Jiahao Jiaxin Jing Jisoo Jiwoo Joon Kaito Kazuki Keiko Kenji Khanh Kwan Ling
    Linh Mai Mei Meiling Mika Minh Minjun Misaki Naoki Ngoc Nguyen Nhung Phong Phuong Quang Quoc
    Riko Ryo Sakura Satoshi Seojun Seoyeon Shinji Siew Soo Sota Takumi Thao Thuy Trang Trung Tuan
    Tuyen Wei Wen Xia Xiao Xin Xiu Yan Yi-Ling Yifan Ying Yong Yuan Yuki Yuna Yuto Zhen Zihan
    """,
    "european": """
    Adriana Agnes Alba Albertina Alejandro Alessandra Alessandro Alfonso Alfredo Alicia Amparo
    Andre Andrea Andreas Angelo Annemarie Annika Anouk Antoine Anton Antonio Armando Arnaud Astrid
    Augusto Aurelie Axel Beatriz Benedikt Benoit Bianca Bjorn Bruno Camille Carlo Carlos Carlotta
    Carmen Catalina Cecile Celine Chiara Claudia Claudio Clemence Corentin Cristiano Cristina
    Delphine Didier Diego Dieter Dino Domenico Eduarda Eduardo Elisa Elisabeth Elise Elodie
    Emanuele Emile Emilio Emmanuel Enrico Enzo Erik Estelle Etienne Fabian Fabio Fatou Federica
    Federico Fernanda Fernando Florian Francesco Francisco Francois Frederik Fritz Gaspard
    Genevieve Georges Gianni Giovanni Giulia Giuseppe Gonzalo Guillaume Gunther Gustav Hans Heike
    Helene Henri Henrik Inge Inigo Isadora Isaura Jacques Javier Jens Joao Joaquin Johan Johanna
    Jorge Jose Juan Juana Julien Jurgen Kaspar Katarina Katrin Klaus Kristina Kurt Lars Laurent
    Leandro Leonardo Leonor Liesel Lorenzo Luciana Luciano Ludovic Luis Luisa Lukas Maelys Magnus
    Manon Manuel Manuela Marc Marcel Marcella Marco Margarida Margot Mariana Mario Marisa Markus
    Martina Mateo Mathieu Mathilde Matteo Mattias Mauricio Michele Miguel Mikkel Nils Noemie Nuno
    Oriol Pablo Paloma Paolo Pascale Patrizia Paulo Pedro Pierre Pietro Rafael Raquel Raul Remy
    Renata Rene Ricardo Rico Rodrigo Romain Rosa Rosalia Rui Salvatore Sandro Santiago Sebastien
    Sergio Silvia Simona Sofia Solange Soren Stefania Stefano Susana Sven Sylvie Thiago Thibault
    Tiago Tomas Ulrich Valentin Valeria Vasco Vincenzo Vittoria Wilhelm Xenia Ximena Yann Yannick
    Yves
    """,
    "jewish_greek_other": """
    Abraham Achilles Aharon Alexandros Amos Anastasios Aris Asher Avi Aviva Avraham Baruch Batya
    Boaz Chaim Chana Chaya Christos Costas Devorah Dimitrios Dov Efraim Eitan Eleni Eli Eliezer
    Elisheva Ephraim Georgios Giorgos Hadassah Irit Itai Katerina Konstantinos Leib Malka Menachem
    Menahem Mendel Mordechai Moshe Naftali Nathalia Nikos Noa Noam Ophelia Oren Panos Pavlos
    Penina Rivka Ruben Shai Shaul Shimon Shira Shlomo Shmuel Shoshana Shulamit Simcha Spyros
    Stavros Talia Tamar Tova Tzvi Uri Yaakov Yael Yair Yannis Yehuda Yisrael Yitzchak Yosef Zev
    Ziva
    """,
    "also words, and mostly people": """
    Abbi Abbie Abi Alana Alannah Albie Amari Amber Archer Aria Ashleigh Ashley Aurora Ava-Grace
    Becca Bill Bob Brandon Brodie Carol Carter Chad Chantel Chantelle Charley Charli Charlotte
    Cole Daisy Dani Dean Drew Eden Eliza-Mae Ellie-Mae Everleigh Florence Frank Georgia Glen Glenn
    Grace Gracie-Leigh Harley Harper Harris Hazel Heather Holly Hunter Iris Isla-Rose Ivy Jack
    Jade Jaiden Jasmine Jay Jaydon Jess Jordan Jorja Kacey Kaidon Kasey Kaylee Kelsie Kit Lacey
    Layla-Mae Leila Lewis Lexie Lilly Lily Lily-Mae Logan Lola Luna Maisey Marley Martin Mason Max
    Neve Nico Olive Olly Ottie Ozzie Parker Penny Piper Poppy Raven Reggie Rhylee Rob Ronnie Roo
    Rowan Ruby Ryleigh Savannah Shanelle Shannon Shayla Sienna Skye Taylor Ted Thomas Tiegan
    Tyrese Victor Victoria Vinny Violet Winnie Zaiden Zainab Zayden
    """,
    "newer": """
    Aaliyah Addison Aila Alayna Albie Alora Amaya Amiyah Arabella Ariana Ariella Arielle Ariyah
    Aurelia Avery Bailey Bentley Blake Bodhi Bodie Braiden Braxton Brayden Caden Calla Callan
    Cassidy Cassius Cody Cohen Colby Corwin Dante Darius Delilah Delphi Dulcie Ebonie Eira Elora
    Everly Ezekiel Fearne Gracie Gracie-Mae Grayson Gunner Hallie Harlow Hendrix Indie Izzy Jaxon
    Jaxson Jaxx Jenson Jett Jolene Kaden Kaiden Kairo Kaison Keaton Keira Kendra Kenzie Kenzo
    Khloe Kian Kobi Koby Kyra Kyran Lainey Leighton Leland Lennie Lennon Lenny Leo-James Lilah
    Lilly-Mae Linus Luella Lyla Lyra Macauley Macy Maia Mara Maximus Maya Miley Mya Myla Mylo
    Nancy Narla Nevaeh Oakley Octavia Orson Otis Peyton Presley Primrose Quincy Raegan Raife
    Ralphie Ramona Reece Reegan Reid Robyn Rocco Romilly Romy Roxy Ryder Ryker Rylan Saffi Saylor
    Shiloh Sia Silas Sullivan Summer-Rose Talan Tallulah Tatum Teagan Teigan Theia Tiana Tobias
    Tobin Tori Tyrell Tyrone Tyson Vada Valentino Vinnie Wilbur Wynter Xanthe Xena Zaki Zander
    Zayne Zeke Zephyr Ziggy Ziya
    """,
}

# Names that are also words, places, months, teams or characters: only a clear cue makes them people.
_DOUBTFUL = """
    Abbey Ace Adelaide Alaska Ama An Angel April Ariel Arran Art Ash Asia Athena Atlas August
    Austin Autumn Bao Bay Beau Bing Blossom Bonny Brook Brooklyn Buzz Cairo Can Chan Chance Chase
    Chelsea Cherry Chester Chi Christmas Clay Cliff Coby Coral Cruz Crystal Dakota Dale Dallas Dao
    Dawn Destiny Devi Diamond Dolly Don Duke Earl Edinburgh Ember Eve Faith Fang Feng Fern Fleur
    Ford Fox Gale Gene Ginger Gita Grant Guy Hank Harmony Harris Heath Hero Honey Hope Hua Hui
    India Indiana Innes Ion Iona Israel Jan Jean Jet Jin Joy Jules Juliet Jun June Junior Kelvin
    Kent Kerry King Kobe Lan Lance Lane Lark Lee Lei Leicester Lincoln Loki London Mae Mali Mark
    Marshall Maverick May Melody Mercedes Mercury Mercy Merlyn Merry Milan Miles Min Moor Nala Nam
    Nana Noel Nova Ocean Odin Ore Orion Orlando Paris Pascal Pat Patience Peace Pearl Pepper Percy
    Phoenix Porter Precious Preston Priest Prince Princess Quan Queen Rain Raja Rani Ray Reed Ren
    Rex Rich Rin River Robin Rocky Roman Romeo Rose Royal Rusty Saffron Sage Said Sandy Shah Shan
    Sheffield Simba Sky Sol Sora Star Stone Storm Sultan Summer Sunny Sydney Tam Teddy Thi Thu
    Tien Tiger Trinity Tyne Valencia Venice Verity Vienna Viet Virginia Ward Wells West Wilder
    Will Wolf Woody Wren Yi York Yu Zion
"""

# Forms of one name that do not begin alike; those that do are known by their beginnings.
_SHORT_FORMS = """
    alexander sasha xander zander alex alec lexi sandy alexandra
    elizabeth lizzie liz libby beth betsy betty eliza elsie lisbeth bess
    william bill billy will liam wills
    robert bob bobby rob robbie bert
    richard dick rick ricky rich
    katherine catherine kathryn kate katie katy kathy cathy kitty kit kat
    margaret maggie meg megan peggy daisy greta rita
    edward ted teddy ned ed eddie
    james jim jimmy jamie
    john jack johnny jon
    henry harry hal
    charles charlie chas chuck
    charlotte lottie charlie lotty
    mohammed muhammad mohamed mo mohammad
    theodore theo ted teddy
    isabella bella izzy isabel isabelle isobel
    rebecca becky becca bex
    sarah sally sadie
    patricia pat patsy trish tricia
    francis frank frankie frances francesca fran fanny
    anthony tony ant
    andrew drew andy
    joseph joe joey yusuf
    matilda tilly mattie tilda
    nathaniel nathan nat nate
    susan sue susie suzanne suki
    dorothy dot dolly dottie
    eleanor ellie nell nellie nora elena
    helen nell nellie lena
    mary molly polly may mae
    amelia millie mimi amy
    emily millie em
    gabriel gabe gabriella
    zachary zac zak zack zach
    oluwaseun seun
    temitope tope temi
    oluwatobi tobi
    babatunde tunde
    abdullah abdul abdi
    aleksandra ola sasha
    katarzyna kasia
    malgorzata gosia
    zuzanna zuzia
    jakub kuba
"""

_NOT_NAMES = """
    january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday easter christmas eid diwali ramadan spring
    summer autumn winter english french spanish german welsh polish urdu punjabi bengali arabic
    somali romanian british england wales scotland london makaton lego minecraft roblox xbox
    playstation nintendo youtube pokemon pokémon fortnite disney marvel peppa bluey numicon
    brownies cubs beavers scouts guides rainbows year reception nursery section the a an his her
    their he she they it we i you mum dad mummy daddy mam nan nanny gran grandma grandad grandpa
    mother father parents school college class staff adult adults teacher teachers everyone
    everybody nobody somebody someone people children pupils other others another google teams
    zoom apple amazon netflix spotify tiktok instagram snapchat whatsapp facebook maths science
    history geography art music drama computing sensory special speech language occupational
    education health social care local authority key stage code practice act ofsted tribunal this
    that these those there when where what which who how why if but and so because then some many
    most all any both each every more no not yes one two three four five six seven eight nine ten
    in on at by for from with without to of after before during since until while although as or
"""

_SAYERS = """
    carer tutor therapist headteacher principal senco psychologist doctor nurse brother sister
    cousin uncle aunt auntie aunty grandmother grandfather granny nana nannie papa stepdad stepmum
    foster key mentor coach friend learner student pupil child boy girl person family team
    everyone anyone neither either whoever nothing something everything rain weather work reading
    writing music sport swimming lunch playtime home breakfast sleep food life mama mami baba dada
    amma ammi abbu abba pops grandparent guardian professional interpreter sibling twin partner
    colleague manager peer class group table
"""

GIVEN_NAMES: frozenset[str] = frozenset(
    name.casefold() for group in (*_NAMES.values(), RARER) for name in group.split()
)
"""Given names that are little else."""

DOUBTFUL_NAMES: frozenset[str] = frozenset(name.casefold() for name in _DOUBTFUL.split())
"""Given names that are also words."""

NOT_NAMES: frozenset[str] = frozenset(_NOT_NAMES.split())
"""Words that begin with a capital and are nobody’s given name."""

NOT_A_NAME_AT_THE_START: frozenset[str] = frozenset(_SAYERS.split())
"""Words by which a sentence about somebody may begin, with a capital only there."""

_KIN: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split()) for line in _SHORT_FORMS.splitlines() if line.strip()
)


def is_form_of(name: str, names: frozenset[str]) -> bool:
    """Return whether a name is one of these names, or a short or long form of one.

    All in lower case. `ben` is a form of `benjamin`, `billy` of `william`.
    """
    if name in names:
        return True
    for own in names:
        short, long = sorted((own, name), key=len)
        if len(short) >= 3 and long.startswith(short):
            return True
        if len(short) >= 4 and long.startswith(short[:-1]) and short[-1] in "ieyo":
            return True
        if any(own in kin and name in kin for kin in _KIN):
            return True
    return False
