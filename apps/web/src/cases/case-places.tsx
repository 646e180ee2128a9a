import { type MunicipalityChoice, shortName } from '@etappe/domain/municipalities/municipality'
import { landName } from '@etappe/domain/offices/land'
import { useApp } from '../app/app-context.tsx'
import css from './case-overview.module.css'

/** The municipalities of a case with what tells names apart that occur more than once. */
export function CasePlaces({ municipalities }: { municipalities: readonly MunicipalityChoice[] }) {
  const { messages: m, formats } = useApp()
  const words = m.casePage.key
  return (
    <ul className={css.places}>
      {municipalities.map(({ key, name, kreisName, land, population, vanishedOn }) => {
        const kreis = kreisName === shortName(name) || kreisName === name ? '' : kreisName
        const where = [kreis, landName[land] === shortName(name) ? '' : landName[land]].filter((it) => it !== '').join(', ')
        const size = population === null ? '' : words.inhabitants({ count: formats.number(population) })
        const gone = vanishedOn === null ? '' : words.vanished({ day: formats.day(vanishedOn) })
        return (
          <li key={key}>
            {name}
            <span className="quiet small"> {[where, size, gone].filter((it) => it !== '').join(' · ')}</span>
          </li>
        )
      })}
    </ul>
  )
}
