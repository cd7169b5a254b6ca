import type { Manifest, RibbonButton } from './manifest';

export interface RibbonActions {
  readonly run: (button: RibbonButton, command: string) => Promise<void>;
  readonly showPane: () => void;
}

/** Draws the add-in's ribbon group from its manifest, as Excel does. */
export function drawRibbonGroup(group: HTMLElement, manifest: Manifest, actions: RibbonActions): void {
  const buttons = document.createElement('div');
  buttons.className = 'buttons';
  buttons.append(...manifest.buttons.map((button) => ribbonButton(button, actions)));
  const label = document.createElement('div');
  label.className = 'group-label';
  label.textContent = manifest.ribbonGroup;
  group.replaceChildren(buttons, label);
}

/** A command's button is out of use while its command runs. */
function ribbonButton(button: RibbonButton, actions: RibbonActions): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.id = button.id;
  element.title = button.tip;
  const icon = document.createElement('img');
  icon.src = button.icon;
  icon.alt = '';
  element.append(icon, button.label);
  const { command } = button;
  element.addEventListener('click', () => {
    if (command === null) {
      actions.showPane();
      return;
    }
    element.disabled = true;
    void actions.run(button, command).finally(() => {
      element.disabled = false;
    });
  });
  return element;
}
