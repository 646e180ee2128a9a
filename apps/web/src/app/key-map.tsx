import '@mantine/core/styles/Kbd.css'
import '@mantine/core/styles/Switch.css'
import { Kbd, Modal, Switch } from '@mantine/core'
import { Fragment, useSyncExternalStore } from 'react'
import { useApp } from './app-context.tsx'
import css from './key-map.module.css'
import { showKeyMap } from './key-map-state.ts'
import { shortcuts } from './shortcut-registry.ts'

/** All keys of the current screen, and the switch for single keys. */
export function KeyMap() {
  const { messages: m } = useApp()
  const words = m.app.keys
  const all = useSyncExternalStore(shortcuts.subscribe, shortcuts.all)
  const isOn = useSyncExternalStore(shortcuts.subscribe, shortcuts.areSingleKeysOn)
  const byKeys = new Map(all.map((it) => [it.keys, it.label]))
  const name = (key: string) => (key === 'Escape' ? words.key.Escape : key)
  return (
    <Modal opened onClose={() => showKeyMap(false)} title={words.title} closeButtonProps={{ 'aria-label': m.app.close }}>
      <Switch
        label={words.single}
        description={words.singleHint}
        checked={isOn}
        onChange={(event) => shortcuts.setSingleKeys(event.currentTarget.checked)}
      />
      <table className={css.keys}>
        <caption className="sr">{words.title}</caption>
        <tbody>
          <tr>
            <th scope="row">
              <Kbd>{words.key.Control}</Kbd> + <Kbd>{words.key.Enter}</Kbd>
            </th>
            <td>{words.save}</td>
          </tr>
          {[...byKeys].map(([keys, label]) => (
            <tr key={keys} className={isOn || keys === 'Escape' ? undefined : css.off}>
              <th scope="row">
                {keys.split(' ').map((key, index) => (
                  <Fragment key={key}>
                    {index > 0 && <span className="quiet small"> {words.then} </span>}
                    <Kbd>{name(key)}</Kbd>
                  </Fragment>
                ))}
              </th>
              <td>{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  )
}
