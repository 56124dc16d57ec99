# Lets one running LibreOffice convert every DOCX of a folder to tagged PDF/A-2b, then end. Needs Debian's python3-uno.
import glob, os, sys, time
import uno
from com.sun.star.beans import PropertyValue


def value(name, content):
    p = PropertyValue()
    p.Name, p.Value = name, content
    return p


source, target, port = sys.argv[1:4]
resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for attempt in range(100):
    try:
        context = resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.2)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
data = uno.Any("[]com.sun.star.beans.PropertyValue", (value("SelectPdfVersion", 2), value("UseTaggedPDF", True)))
for path in sorted(glob.glob(source + "/*.docx")):
    document = desktop.loadComponentFromURL("file://" + path, "_blank", 0, (value("Hidden", True),))
    name = os.path.basename(path)[:-5] + ".pdf"
    document.storeToURL("file://" + target + "/" + name, (value("FilterName", "writer_pdf_Export"), value("FilterData", data)))
    document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
