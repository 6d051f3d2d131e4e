import { later } from './later.tsx';
import type { Scene } from './scene.ts';
import { ShareDialog } from './share-dialog.tsx';

const PictureDialog = later(
  async () => (await import('./picture/picture-dialog.tsx')).PictureDialog,
);

interface DialogsProps extends Scene {
  open: 'share' | 'picture' | null;
  onClose: () => void;
}

/** What takes the view out of the page: its link, its picture. */
export function Dialogs({ open, onClose, ...scene }: DialogsProps) {
  const { port, text } = scene;
  const sharing = open === 'share';
  return (
    <>
      <ShareDialog
        text={text}
        open={sharing}
        link={sharing ? port.fullLink() : ''}
        otherLink={sharing ? port.otherPage() : ''}
        light={port.surroundings.getState().mapOff === 'light'}
        onClose={onClose}
      />
      {open === 'picture' && <PictureDialog {...scene} onClose={onClose} />}
    </>
  );
}
