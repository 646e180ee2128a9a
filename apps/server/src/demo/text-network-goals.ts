import type { GoalSketch } from './text-goals.ts'

export const networkVisions = [
  'Wir handeln als ein Netzwerk: Familien merken nicht, wer zuständig ist, sondern dass ihnen geholfen wird.',
  'Was wir gemeinsam verabreden, gilt in jeder Einrichtung.',
  'Kinder und Eltern erleben einen Weg aus einem Guss.',
]

export const networkGoals: readonly GoalSketch[] = [
  {
    title: 'Absprachen sind aufgeschrieben und gelten unabhängig von Personen',
    pillar: 'education',
    band: null,
    indicator: null,
    indicatorText: 'Einrichtungen mit unterschriebener Vereinbarung',
    unit: 'Einrichtungen',
    start: 2,
    target: 7,
    finding: 2,
    measures: [
      { title: 'Gemeinsame Vereinbarung schreiben', responsible: 'dandelion', partners: ['school'], from: 0, months: 4, cost: 0 },
      {
        title: 'Handbuch für neue Kolleginnen und Kollegen',
        responsible: 'school',
        partners: ['dandelion'],
        from: 4,
        months: 8,
        cost: 900,
        funding: 'Sachmittel des Netzwerks',
        after: 0,
      },
    ],
  },
  {
    title: 'Eltern planen mit',
    pillar: 'social',
    band: 'preschool',
    indicator: null,
    indicatorText: 'Treffen mit Elternvertretung',
    unit: 'Treffen im Jahr',
    start: 0,
    target: 4,
    finding: 1,
    measures: [
      {
        title: 'Elternvertretung zu jedem Netzwerktreffen einladen',
        responsible: 'familyCentre',
        partners: ['parents'],
        from: 1,
        months: 20,
        cost: 0,
      },
      { title: 'Elterncafé mit Kinderbetreuung', responsible: 'familyCentre', from: 5, months: 14, cost: 3200, funding: 'Spende' },
    ],
  },
]
