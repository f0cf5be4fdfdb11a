package org.sabor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sabor.message.Message;
import org.sabor.store.Place.Kind;
import org.sabor.store.Place.Mount;

/// RELIABILITY C-4, B8.
class PlaceTest {
    private static final List<Mount> MOUNTS = List.of(
            new Mount("/", "ext4", false),
            new Mount("/home", "ext4", false),
            new Mount("/mnt/общо", "cifs", false),
            new Mount("/srv/projects", "nfs4", false),
            new Mount("/media/maria/STICK 1", "vfat", false),
            new Mount("/run/media/maria/КЛЮЧ", "exfat", false),
            new Mount("E:\\", "FAT32", true),
            new Mount("C:\\", "NTFS", false));

    private static final Set<String> FILES =
            Set.of("/home/maria/Sync/.stfolder", "/home/maria/docs/.owncloudsync.log", "/data/cloud/.dropbox");

    private static Place of(String path) {
        var home =
                path.contains(":\\") ? "C:\\Users\\Мария" : path.startsWith("/Users") ? "/Users/maria" : "/home/maria";
        return Place.of(path, new Place.Computer(home, MOUNTS, FILES::contains));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C:\\Users\\Мария\\OneDrive\\seminar.sabor|OneDrive",
                "C:\\Users\\Мария\\OneDrive – Община Бяла Слатина\\Документи\\seminar.sabor|OneDrive",
                "C:\\Users\\Мария\\OneDrive - Authority\\seminar.sabor|OneDrive",
                "/Users/maria/Library/CloudStorage/OneDrive-Authority/seminar.sabor|OneDrive",
                "/home/maria/Dropbox/2026/seminar.sabor|Dropbox",
                "G:\\My Drive\\seminar.sabor|Google Drive",
                "/Users/maria/Library/CloudStorage/GoogleDrive-maria@example.org/My Drive/seminar.sabor|Google Drive",
                "/Users/maria/Library/Mobile Documents/com~apple~CloudDocs/seminar.sabor|iCloud",
                "C:\\Users\\Мария\\iCloudDrive\\seminar.sabor|iCloud",
                "/home/maria/Nextcloud/seminar.sabor|Nextcloud",
                "/home/maria/docs/report/seminar.sabor|ownCloud",
                "/home/maria/Sync/seminar.sabor|Syncthing",
                "C:\\Users\\Мария\\Box\\seminar.sabor|Box",
                "/home/maria/MEGA/seminar.sabor|MEGA",
                "/data/cloud/seminar.sabor|Dropbox"
            })
    void aFolderOfACloudServiceIsKnown(String path, String service) {
        assertEquals(new Place(Kind.CLOUD, service), of(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/maria/seminar.sabor",
                "/home/maria/Документи/Семинар 2026/seminar.sabor",
                "/home/maria/Документи/Dropbox.sabor",
                "/home/maria/OneDrive.sabor",
                "/home/maria/boxes/seminar.sabor",
                "/home/maria/Документи/Box/seminar.sabor",
                "/home/maria/projects/MEGA/seminar.sabor",
                "/home/maria/Омега/seminar.sabor",
                "/home/maria/onedriver/seminar.sabor",
                "/home/maria/My Drive plans/seminar.sabor",
                "/home/maria/Synchronisation/seminar.sabor",
                "/home/maria/docs.old/seminar.sabor",
                "/tmp/seminar.sabor",
                "/mnt/disk/seminar.sabor",
                "/mediathek/seminar.sabor",
                "C:\\Users\\Мария\\Documents\\seminar.sabor",
                "C:\\Семинари\\My Drive\\seminar.sabor",
                "C:\\Users\\Мария\\Desktop\\Google\\seminar.sabor",
                "/Users/maria/Documents/seminar.sabor",
                "/Users/maria/Library/Application Support/seminar.sabor",
                "/homestead/seminar.sabor"
            })
    void anOrdinaryFolderIsLeftInPeace(String path) {
        assertEquals(Kind.LOCAL, of(path).kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\\\server\\seminars\\seminar.sabor|SHARE",
                "//server/seminars/seminar.sabor|SHARE",
                "/mnt/общо/seminar.sabor|SHARE",
                "/srv/projects/2026/seminar.sabor|SHARE",
                "/media/maria/STICK 1/seminar.sabor|REMOVABLE",
                "/run/media/maria/КЛЮЧ/seminar.sabor|REMOVABLE",
                "E:\\seminar.sabor|REMOVABLE"
            })
    void sharesAndSticksAreKnownByTheirDisk(String path, Kind kind) {
        assertEquals(new Place(kind, ""), of(path));
    }

    @Test
    void itIsSaidOncePerFile(@TempDir Path folder) {
        var data = new DataFolder(folder.resolve("data"));
        var file = folder.resolve("Dropbox").resolve("seminar.sabor");
        assertEquals(Optional.of(Message.of("place.cloud", "seminar.sabor", "Dropbox")), PlaceNotice.of(file, data));
        assertEquals(Optional.empty(), PlaceNotice.of(file, data));
        assertTrue(PlaceNotice.of(file.resolveSibling("other.sabor"), data).isPresent());
    }

    @Test
    void eachKindButTheOrdinaryHasANotice() {
        for (var kind : Kind.values()) {
            assertEquals(
                    kind != Kind.LOCAL,
                    PlaceNotice.notice(new Place(kind, "x"), "y").isPresent());
        }
    }
}
