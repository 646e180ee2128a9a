import { ActionIcon, Button } from '@mantine/core'
import { IconArrowsMaximize, IconLink, IconMinus, IconPlus, IconRefresh } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import type { Frame } from './separate-boxes.ts'
import css from './network-page.module.css'
import type { Zoom } from './use-zoom.ts'

interface Props {
  readonly zoom: Zoom
  readonly size: Frame
  /** Whether two organisations are being joined, and what to do next; `null` when it may not be done. */
  readonly connecting: { readonly isOn: boolean; readonly say: string; readonly toggle: () => void } | null
  /** Puts everything back where the program puts it; `null` when nothing was moved. */
  readonly onArrange: (() => void) | null
}

/** What can be done with the picture: join two organisations, enlarge, put in order. */
export function PictureTools({ zoom, size, connecting, onArrange }: Props) {
  const words = useWords('network').picture
  const centre = { x: size.width / 2, y: size.height / 2 }
  return (
    <div className={css.pictureTools}>
      {connecting && (
        <Button
          size="xs"
          variant={connecting.isOn ? 'filled' : 'default'}
          aria-pressed={connecting.isOn}
          leftSection={<IconLink size={16} aria-hidden />}
          onClick={connecting.toggle}
        >
          {connecting.isOn ? words.connectStop : words.connect}
        </Button>
      )}
      <p className={css.say} role="status">
        {connecting?.isOn && connecting.say}
      </p>
      {onArrange && (
        <Button size="xs" variant="subtle" leftSection={<IconRefresh size={16} aria-hidden />} onClick={onArrange}>
          {words.arrange}
        </Button>
      )}
      <ActionIcon.Group>
        <ActionIcon variant="default" size={30} aria-label={words.zoomIn} onClick={() => zoom.zoomAt(centre, 1.4)}>
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={words.zoomOut}
          disabled={zoom.shown.k === 1}
          onClick={() => zoom.zoomAt(centre, 1 / 1.4)}
        >
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" size={30} aria-label={words.zoomAll} disabled={zoom.shown.k === 1} onClick={zoom.reset}>
          <IconArrowsMaximize size={16} aria-hidden />
        </ActionIcon>
      </ActionIcon.Group>
    </div>
  )
}
