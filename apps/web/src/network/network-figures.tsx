import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { Highlight } from './network-search.ts'
import css from './network-figures.module.css'
import type { Dated } from './use-network.ts'

interface Props {
  readonly now: Dated
  /** The day it is compared with; `null` when it is not. */
  readonly before: Dated | null
  readonly show: Highlight | undefined
  readonly onShow: (show: Highlight | undefined) => void
}

interface Figure {
  readonly show: Highlight
  readonly title: string
  readonly valueOf: (it: Dated) => string
  readonly text: string
}

/** How dense the network is, how far it reaches, who stands alone: each says what it means and shows it on a click. */
export function NetworkFigures({ now, before, show, onShow }: Props) {
  const { formats } = useApp()
  const words = useWords('network').figure
  const { figures: it } = now
  const share = (value: number | null) => (value === null ? words.undefined : formats.percent(value))
  const closeness = it.closeness === null || it.cooperations === 0 ? '' : ` ${words.closeness({ share: formats.percent(it.closeness) })}`
  const reached = { reached: it.reached.length, organisations: it.organisations }
  const figures: readonly Figure[] = [
    {
      show: 'connected',
      title: words.density,
      valueOf: (on) => share(on.figures.density),
      text: it.density === null ? words.needsTwo : words.densityText(it) + closeness,
    },
    {
      show: 'reached',
      title: words.reach,
      valueOf: (on) => share(on.figures.reach),
      text: it.reach === null ? words.needsTwo : it.reachFrom === 'leadOrganisation' ? words.reachLead(reached) : words.reachGroup(reached),
    },
    {
      show: 'unconnected',
      title: words.unconnected,
      valueOf: (on) => formats.number(on.figures.unconnected.length),
      text: words.unconnectedText({ count: it.unconnected.length }),
    },
  ]
  return (
    <ul className={css.figures} aria-label={words.label}>
      {figures.map((figure) => {
        const isShown = show === figure.show
        const Icon = isShown ? IconEyeOff : IconEye
        return (
          <li key={figure.show} data-shown={isShown || undefined}>
            <button
              type="button"
              aria-pressed={isShown}
              title={isShown ? words.hide : words.show({ name: figure.title })}
              onClick={() => onShow(isShown ? undefined : figure.show)}
            >
              <span className={css.title}>
                {figure.title}
                <Icon size={15} aria-hidden />
              </span>
              <span className={css.value}>
                {figure.valueOf(now)}
                {before && (
                  <span className={css.before}>{words.change({ on: formats.day(before.on), value: figure.valueOf(before) })}</span>
                )}
              </span>
              <span className={css.text}>{figure.text}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
