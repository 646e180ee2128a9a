import { ActionIcon } from '@mantine/core'
import { IconArrowLeft, IconX } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './indicator-panel.module.css'
import type { IndicatorRow } from './indicator-rows.ts'
import { useFigures } from './use-figures.ts'

interface Props {
  readonly row: IndicatorRow
  /** The panel takes the place of the list: closing leads back. */
  readonly isPage: boolean
  readonly onClose: () => void
}

/** What the indicator of a panel is called and counted in, and the way out. */
export function PanelHead({ row, isPage, onClose }: Props) {
  const words = useWords('indicators')
  const { unitWord } = useFigures()
  const CloseIcon = isPage ? IconArrowLeft : IconX
  const note = row.own?.note ?? ''
  return (
    <div className={css.head}>
      <ActionIcon
        variant="subtle"
        size={isPage ? 44 : 28}
        className={isPage ? css.back : css.close}
        aria-label={words.detail.close}
        onClick={onClose}
      >
        <CloseIcon size={18} aria-hidden />
      </ActionIcon>
      <h2>{row.name}</h2>
      <p className="quiet small">{note === '' ? unitWord(row) : `${unitWord(row)} · ${note}`}</p>
    </div>
  )
}
