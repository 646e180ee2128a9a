import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { ActButtonsProps } from './act-buttons-props.ts'

interface Props extends ActButtonsProps {
  /** The answers of triage that have no room for a button. */
  readonly hasTriage: boolean
}

/** What is done more rarely to an application. */
export function ActMenu({ detail, acts, direct, onDialog, hasTriage }: Props) {
  const { me } = useApp()
  const { act: words } = useWords('intake')
  const { officeCode, ownerId } = detail.application
  return (
    <Menu position="bottom-end" width={280} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" px={8} aria-label={words.more}>
          <IconDots size={16} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {hasTriage && acts.has('snooze') && <Menu.Item onClick={() => onDialog('snooze')}>{words.snooze.do}</Menu.Item>}
        {hasTriage && acts.has('duplicate') && <Menu.Item onClick={() => onDialog('duplicate')}>{words.duplicate.do}</Menu.Item>}
        {ownerId !== me.user.id && <Menu.Item onClick={direct.take}>{words.owner.take}</Menu.Item>}
        <Menu.Item onClick={() => onDialog('owner')}>{words.owner.do}</Menu.Item>
        <Menu.Item onClick={() => onDialog('handOver')}>{officeCode === null ? words.handOver.do : words.handOver.again}</Menu.Item>
        {acts.has('closeAskBack') && <Menu.Item onClick={direct.closeAskBack}>{words.askBack.closeIt}</Menu.Item>}
        <Menu.Divider />
        <Menu.Item onClick={() => onDialog('renewLink')}>{words.renewLink.do}</Menu.Item>
        {acts.has('withdraw') && <Menu.Item onClick={() => onDialog('withdraw')}>{words.withdraw.do}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}
