import type { Role } from '@etappe/domain/access/role'

/** Someone of the invented programme. Days are counted from the day of seeding; negative ones lie before it. */
export interface DemoPerson {
  readonly name: string
  readonly role: Role
  /** Office of the role; for the freelance facilitators the office whose cases they mostly have. */
  readonly office: string
  readonly from?: number
  readonly to?: number
}

const team = (office: string, lead: string, ...staff: readonly (string | DemoPerson)[]): DemoPerson[] => [
  { name: lead, role: 'officeLead', office },
  ...staff.map((it): DemoPerson => (typeof it === 'string' ? { name: it, role: 'officeStaff', office } : it)),
]

const freelance = (office: string, ...names: readonly string[]): DemoPerson[] =>
  names.map((name) => ({ name, role: 'facilitator', office }))

/** Everybody besides the accounts a visitor signs in with. The names are invented. */
export const demoPeople: readonly DemoPerson[] = [
  { name: 'Wiebke Dünenhardt', role: 'officeStaff', office: 'KI' },
  { name: 'Momme Strandläufer', role: 'officeStaff', office: 'KI' },
  { name: 'Levke Ostermöwe-Hagebüttner', role: 'officeStaff', office: 'KI', from: -260 },
  ...team('BE', 'Käthe Lindenschütz', 'Jürgen Pappelreuter', 'Aylin Federmühl', 'Oksana Birkenhöfer'),
  ...team('DD', 'Thaddäus Erzgräber', 'Änne Blütenreich', 'Rüdiger Moosgrubner', {
    name: 'Désirée Kirschgärtner-Weißdörner',
    role: 'officeStaff',
    office: 'DD',
    from: -230,
  }),
  ...team('KO', 'Özlem Rheinkiesel', 'Jupp Brückenweiler', 'Bärbel Glockenfeld', {
    name: 'Sören Haferkämper',
    role: 'officeStaff',
    office: 'KO',
    to: -150,
  }),
  ...team('MU', 'Leonhard Almröser', 'Vroni Enzianer', 'Günther Föhrenbacher', 'Zoë Tannhöfler'),
  ...team('TR', 'Renée Moselschlehe', 'André Rebenstocker', 'Hülya Süßkirscher'),
  ...freelance('KI', 'Hauke Marschländer', 'Fenja Sandregen', 'Dr. Ingke Wollgräser'),
  ...freelance('BE', 'Matthias Uferwäldner', 'Gülsen Amselgrund', 'Cornelius Havelreiher', 'Anneliese Kornblüm-Schwalbenreiter'),
  ...freelance('DD', 'Friedemann Eichgräber', 'Jörg Silberdistler', 'Katharina Elbauenthal', 'Annegret Lerchenmühl'),
  ...freelance('KO', 'Mehmet Uhlenbuscher', 'Hannelore Feldhäger', 'Björn Kieselbachner', 'Marie-Thérèse Krähenwinkler'),
  ...freelance('MU', 'Xaver Heckenröther', 'Ludwiga Bernsteingrün', 'Korbinian Quellgrün'),
  ...freelance('MU', 'Prof. Dr. Maximiliane-Charlotte von Schilfgräber-Hüttenwäldner'),
  ...freelance('TR', 'Jean-Luc Windhöveler', 'Mechthild Traubenlese', 'Jakob Holunderbeck', 'Sabine Eifelstieg'),
]

/** Who stands in for an office lead just now. */
export const deputy = { name: 'Jürgen Pappelreuter', office: 'BE', from: -10, to: 18 }

/** Just invited: has not chosen a password yet. */
export const newcomer = { name: 'Ida Moseltau', office: 'TR', from: 3 }

export const contactFirstNames: readonly string[] = [
  'Anneke',
  'Bärbel',
  'Björn',
  'Cem',
  'Dörte',
  'Eike',
  'Emre',
  'Fatma',
  'Franziska',
  'Götz',
  'Gülay',
  'Hannes',
  'Heike',
  'Ines',
  'Jörn',
  'Jost',
  'Käthe',
  'Lorenz',
  'Lydia',
  'Malte',
  'Merle',
  'Nuray',
  'Ole',
  'Pauline',
  'Ralf',
  'Rieke',
  'Sünje',
  'Svenja',
  'Thea',
  'Udo',
  'Ümit',
  'Vera',
  'Wenke',
  'Yvonne',
]

export const contactLastNames: readonly string[] = [
  'Ahornbacher',
  'Apfelstedt',
  'Buchfinkel',
  'Distelfelder',
  'Erlenbrücker',
  'Eschenröder-Flachsgrün',
  'Fichtenauer',
  'Gänseblum',
  'Ginsterberger',
  'Haselbrinker',
  'Heidekrüger',
  'Hüttenwaldner',
  'Immergrüner',
  'Kleeblattner',
  'Kornblümer',
  'Lindgrüner',
  'Mirabellner',
  'Mühlenträger',
  'Nebelhöfer',
  'Ostwindler',
  'Pfeffermünz',
  'Quittenauer',
  'Rainfarner',
  'Ringelblüm',
  'Rohrdommler',
  'Salbeier',
  'Schilfgrün-Uferbach',
  'Schlehdörner',
  'Schneeglöckner',
  'Seeröser',
  'Süßholzer',
  'Tauwetterer',
  'Veilchenfelder',
  'Wacholderer',
  'Weidenröser',
  'Wiesengrüner',
  'Zaunkönigsberg',
  'Zitterpappler',
]
