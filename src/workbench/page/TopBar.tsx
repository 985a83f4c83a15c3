import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  DarkThemeRegular,
  DocumentTableRegular,
  FolderOpenRegular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import { SAMPLES, workbenchText as text, type ConjuntoDeEntregas } from "../text";
import type { ThemeName } from "../../emulator/host/themes";

interface TopBarProps {
  readonly name: string;
  readonly theme: ThemeName;
  readonly isBusy: boolean;
  readonly onOpenFile: (file: File) => void;
  readonly onOpenSample: (file: string) => void;
  readonly onOpenEmpty: () => void;
  readonly onConsolidar: (entregas: ConjuntoDeEntregas) => void;
  readonly onDownload: () => void;
  readonly onTheme: (theme: ThemeName) => void;
}

/** The name of the workbook and what can be done with it. */
export function TopBar(props: TopBarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="banco-barra">
      <span className="banco-marca" aria-hidden="true">
        S
      </span>
      <h1 className="banco-nombre" title={props.name}>
        {props.name}
        <span className="banco-producto">{text.title}</span>
      </h1>
      <div className="banco-acciones">
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) props.onOpenFile(file);
            event.target.value = "";
          }}
        />
        <Button
          appearance="subtle"
          icon={<FolderOpenRegular />}
          disabled={props.isBusy}
          onClick={() => input.current?.click()}
        >
          {text.open}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<DocumentTableRegular />} disabled={props.isBusy}>
              {text.samples}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {SAMPLES.map(({ file, title }) => (
                <MenuItem key={file} onClick={() => props.onOpenSample(file)}>
                  {title}
                </MenuItem>
              ))}
              <MenuItem onClick={props.onOpenEmpty}>{text.emptySample}</MenuItem>
              <MenuDivider />
              {(["limpias", "conFallas"] as const).map((entregas) => (
                <MenuItem key={entregas} onClick={() => props.onConsolidar(entregas)}>
                  {text.entregas[entregas]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          disabled={props.isBusy}
          onClick={props.onDownload}
        >
          {text.download}
        </Button>
        <ThemeMenu theme={props.theme} onTheme={props.onTheme} />
      </div>
    </header>
  );
}

function ThemeMenu({ theme, onTheme }: Pick<TopBarProps, "theme" | "onTheme">) {
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => onTheme(checkedItems[0] as ThemeName)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<DarkThemeRegular />}
          aria-label={text.theme}
          title={text.theme}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(["light", "dark", "highContrast"] as const).map((name) => (
            <MenuItemRadio key={name} name="theme" value={name}>
              {text.themes[name]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
