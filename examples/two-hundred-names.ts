/**
 * Two hundred invented pupils with names as they stand in the lists of British schools: for measuring how
 * many ordinary words are taken for one of them.
 */
export const inventedNames: readonly string[] =
  `Oliver Thackray, Amelia Hartnoll, George Penhaligon,
  Isla Cawthorne, Noah Ramsbottom, Ava Tregenza, Arthur Millward, Mia Colclough, Leo Entwistle, Grace Hollis,
  Oscar Wragg, Freya Birtwistle, Archie Dunnock, Lily Marchbank, Jack Osgood, Emily Fairclough,
  Harry Trelawney, Ivy Brocklebank, Theo Gosling, Ella Rusbridge, Alfie Tindall, Rosie Whitlam,
  Henry Applegarth, Poppy Sowerby, Charlie Metcalfe, Evie Lightfoot, Jacob Ormerod, Sophie Threlfall,
  Thomas Bickerstaff, Daisy Clegg, Joshua Dewhurst, Willow Haddock, William Satterthwaite, Phoebe Garside,
  Ethan Holroyd, Matilda Kershaw, Samuel Oldroyd, Florence Rigby, Lucas Tunnicliffe, Sienna Udall,
  Edward Verity, Evelyn Wolstenholme, Joseph Yarwood, Harriet Ackroyd, Max Barraclough, Elsie Crowther,
  Logan Duckworth, Maisie Eastwood, Benjamin Fothergill, Erin Greenhalgh, Dylan Hebblethwaite, Zara Ingham,
  Toby Jagger, Molly Kitchingman, Reuben Lofthouse, Chloe Murgatroyd, Finley Nuttall, Jessica Ogden,
  Riley Peckover, Holly Quarmby, Callum Ross, Eilidh MacAskill, Fergus McTaggart, Mairi Urquhart,
  Hamish Drummond, Catriona Galbraith, Lachlan Buchan, Kirsty Abernethy, Rory Farquhar, Ailsa Kinloch,
  Rhys Gethin, Cerys Prosser, Dafydd Llewellyn, Angharad Pryce, Owain Probert, Ffion Bevan, Gethin Morgan,
  Seren Jenkins, Iestyn Parry, Lowri Watkins, Siobhan Kinsella, Cian Mulcahy, Aoife Dunleavy, Niall Geraghty,
  Caoimhe Lavelle, Eoin Rafferty, Roisin Tierney, Padraig Scully, Saoirse Devane, Declan Hanratty,
  Muhammad Sarwar, Aisha Qureshi, Yusuf Chaudhry, Fatima Rehmani, Ibrahim Malik, Zainab Siddiqui,
  Bilal Akhtar, Maryam Bhatti, Hamza Mirza, Khadija Rashid, Omar Haddad, Layla Mansour, Ali Karimi,
  Noor Al-Tamimi, Hussein Jabari, Samira Nasser, Tariq Zaman, Yasmin Darwish, Khalid Barakat, Amina Warsame,
  Abdi Farah, Hodan Jama, Liban Guled, Ifrah Dirie, Arjun Patel, Priya Sharma, Rohan Desai, Ananya Iyer,
  Dev Chopra, Kavya Nair, Gurpreet Gill, Simran Sandhu, Harjit Dhillon, Jasleen Grewal, Aarav Mehta, Diya Shah,
  Nikhil Banerjee, Ishani Chatterjee, Sanjay Pillai, Meera Reddy, Rafiq Hossain, Nusrat Begum, Tanvir Miah,
  Sultana Khatun, Chidi Okafor, Ngozi Eze, Emeka Nwosu, Adaeze Obi, Tunde Adeyemi, Folasade Bakare,
  Kwame Mensah, Ama Owusu, Kofi Boateng, Akosua Asante, Tendai Moyo, Rudo Chikwanha, Thandiwe Dube,
  Sipho Khumalo, Nguyen Thi Lan, Tran Van Minh, Pham Quoc Bao, Le Thuy Linh, Zhang Wei, Wang Xiuying, Li Na,
  Chen Jiahao, Lin Meiling, Wong Ka-Ho, Cheung Tsz-Ching, Kim Min-jun, Park Seo-yeon, Sato Haruto,
  Tanaka Yui, Oleksandr Shevchuk, Yuliia Kovalenko, Dmytro Bondar, Kateryna Melnyk, Aleksandr Volkov,
  Anastasiya Morozova, Piotr Kowalczyk, Zuzanna Nowak, Jakub Zielinski, Łucja Wojcik, Tomasz Kaczmarek,
  Agnieszka Lewandowska, Andrei Popescu, Ioana Dumitru, Mihai Stan, Elena Radu, Lukas Kazlauskas, Ugne Petraitis,
  Nikolay Dimitrov, Desislava Ivanova, Mateus Carvalho, Beatriz Figueiredo, Joao Nogueira, Lucia Etxeberria,
  Giulia Bellandi, Matteo Ferrante, Yiannis Pappas, Eleni Georgiou, Emre Yildiz, Elif Demir, Arda Kaya,
  Shlomo Feldman, Rivka Adler, Avraham Weiss, Miriam Katz, Lark Penrose, Corin Halloway`
    .split(/,\s+/)
    .map((name) => name.trim());
